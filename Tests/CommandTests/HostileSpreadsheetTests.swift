import Foundation
import Testing

/// Tables as spreadsheets in Russia really write them.
@Suite struct HostileSpreadsheetTests {
  @Test func `a table of old Windows with semicolons and quoted cells is read as it is`() throws {
    let order = try HostileOrder()
    let table = HostileOrder.people
      .replacingOccurrences(of: ",", with: ";")
      .replacingOccurrences(of: "Анна", with: "\"Анна \"\"Старшая\"\"; Ёлкина\"")
      .replacingOccurrences(of: "\n", with: "\r\n")
    try order.write("directory/people.csv", bytes: table.data(using: .windowsCP1251) ?? Data())
    let loaded = try order.load("directory", on: "2022-03-10")
    #expect(loaded.status == 0, "\(loaded.complaint)")
    #expect(loaded.output.contains("Справочник «mini»: изменено записей 1"))
    let people = try order.vekha("person", "list", "--format", "json").json()
    #expect(people.contains { $0["name"] as? String == "Анна \"Старшая\"; Ёлкина" })
  }

  @Test func `a role held at another school makes its holder answer there`() throws {
    let order = try HostileOrder()
    let people = HostileOrder.people
      .replacingOccurrences(of: "school-1,curator,", with: "school-1,curator curator@school-2,")
      .split(separator: "\n").filter { !$0.hasPrefix("vera") }.joined(separator: "\n")
    try order.write("directory/people.csv", people + "\n")
    #expect(try order.load("directory", on: "2022-03-10").status == 0)
    let item = try order.item("1.2", of: "mini-2022/school-2")
    let responsible = try #require(item["responsible"] as? [[String: String]])
    #expect(responsible.map { $0["person"] } == ["bella"])
    let done = try order.vekha(
      "item", "complete", "mini-2022/school-2", "1.2", "--by", "bella",
      "--now", "2022-03-12T13:00:00+04:00")
    #expect(done.status == 0, "\(done.complaint)")
  }

  @Test func `columns stand in any order, and blank lines count for nothing`() throws {
    let order = try HostileOrder()
    try order.write(
      "directory/people.csv",
      """
      Roles;ID;Name;Organisation;EMail

      head coordinator;anna;Анна;uo;anna@example.org
      curator;bella;Белла;school-1;bella@example.org
      ;;;;
      curator;vera;Вера;school-2;vera@example.org
      mentor;galya;Галя;school-1;galya@example.org
      mentee;dasha;Даша;school-1;

      """)
    let loaded = try order.load("directory", on: "2022-03-10")
    #expect(loaded.status == 0, "\(loaded.complaint)")
    #expect(loaded.output.contains("Справочник «mini»: изменено записей 1"))
  }
}
