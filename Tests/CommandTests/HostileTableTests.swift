import Foundation
import Testing

/// A directory with one mistake, and the place and words its author is shown.
struct HostileTable: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var place: String
  var words: String
  /// The texts that stand in place of the sound ones; nil for a file that is not there.
  var files: [String: String?]

  init(_ name: String, _ place: String, _ words: String, _ file: String, _ text: String?) {
    testDescription = name
    (self.place, self.words) = (place, words)
    files = [file: text]
  }
}

@Suite struct HostileTableTests {
  @Test(arguments: HostileTable.tables + HostileTable.organisations)
  func `a mistake in the directory is named and changes nothing`(table: HostileTable) throws {
    let order = try HostileOrder()
    let before = try order.contents()
    for (name, text) in table.files {
      try FileManager.default.removeItem(atPath: order.path("directory/\(name)"))
      if let text { try order.write("directory/\(name)", text) }
    }
    let loaded = try order.load("directory")
    #expect(loaded.status == 65)
    #expect(
      loaded.complaint.contains("directory/\(table.place): ошибка: \(table.words)"),
      "\(loaded.complaint)")
    #expect(try order.contents() == before)
  }

  @Test func `a second directory may not take an organisation of the first`() throws {
    let order = try HostileOrder()
    let before = try order.contents()
    let own = HostileOrder.replacing(
      "directory: mini", with: "directory: other", in: HostileOrder.directory)
    try order.write("other/directory.yaml", own.components(separatedBy: "people:")[0])
    let loaded = try order.load("other")
    #expect(loaded.status == 65)
    #expect(
      loaded.complaint.contains(
        "other/directory.yaml:3:20: ошибка: организация «uo» уже есть в справочнике «mini»"),
      "\(loaded.complaint)")
    #expect(try order.contents() == before)
  }

  @Test func `two directories are not read at once`() throws {
    let order = try HostileOrder()
    try order.write("other/directory.yaml", "directory: other\norganisations: []\n")
    let checked = try order.check("directory", "other")
    #expect(checked.status == 65)
    #expect(try checked.json().contains { $0["code"] as? String == "second-directory" })
  }
}

extension HostileTable {
  private static func people(_ passage: String, _ replacement: String) -> String {
    HostileOrder.replacing(passage, with: replacement, in: HostileOrder.people)
  }

  private static func directory(_ passage: String, _ replacement: String) -> String {
    HostileOrder.replacing(passage, with: replacement, in: HostileOrder.directory)
  }

  static let tables = [
    HostileTable(
      "an id twice", "people.csv:3:1", "имя «anna» уже занято в строке 2", "people.csv",
      people("bella,Белла", "anna,Белла")),
    HostileTable(
      "a bad address", "people.csv:2:31", "«anna-example.org» — это не адрес электронной почты",
      "people.csv", people("anna@", "anna-")),
    HostileTable(
      "an address that smuggles a header", "people.csv:2:32", "«anna@example.org",
      "people.csv", people("anna@example.org", "\"anna@example.org\nBcc: x@example.org\"")),
    HostileTable(
      "a missing column", "people.csv:1:1", "в таблице нет столбца «roles»", "people.csv",
      people("id,name,organisation,roles", "id,name,organisation,должность")),
    HostileTable(
      "an undeclared role", "people.csv:3:22", "роль «curatorr» в справочнике не объявлена",
      "people.csv", people("Белла,school-1,curator", "Белла,school-1,curatorr")),
    HostileTable(
      "an unknown school", "people.csv:3:13", "организации «school-9» нет", "people.csv",
      people("Белла,school-1", "Белла,school-9")),
    HostileTable(
      "a birthday that never was", "people.csv:6:30", "дня «2009-02-31» не бывает",
      "people.csv", people("2009-05-09", "2009-02-31")),
    HostileTable(
      "a quote left open", "people.csv:2:6", "кавычка \" открыта здесь и нигде не закрыта",
      "people.csv", people("Анна", "\"Анна")),
    HostileTable(
      "an empty table", "people.csv:1:1", "файл пуст", "people.csv", ""),
    HostileTable(
      "a missing table", "directory.yaml:6:9", "таблицы «people.csv» нет рядом со справочником",
      "people.csv", nil),
    HostileTable(
      "a pair of strangers", "pairs.csv:2:43", "человека «galina» нет", "pairs.csv",
      HostileOrder.replacing("galya", with: "galina", in: HostileOrder.pairs)),
  ]

  static let organisations = [
    HostileTable(
      "no time zone", "directory.yaml:3:20", "у верхней организации «uo» не указан часовой пояс",
      "directory.yaml", directory(", timezone: Europe/Samara", "")),
    HostileTable(
      "a time zone that is none", "directory.yaml:3:70", "часового пояса «Europe/Samra» нет",
      "directory.yaml", directory("Europe/Samara", "Europe/Samra")),
    HostileTable(
      "an organisation twice", "directory.yaml:5:20", "имя «school-1» уже занято в строке 4",
      "directory.yaml", directory("organisation: school-2", "organisation: school-1")),
    HostileTable(
      "a circle of parents", "directory.yaml:3:68", "организации подчинены по кругу",
      "directory.yaml", directory("kind: authority,", "kind: authority, parent: school-1,")),
  ]
}
