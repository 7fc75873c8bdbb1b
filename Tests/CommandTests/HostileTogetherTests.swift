import Foundation
import Testing

@Suite struct HostileTogetherTests {
  @Test func `every mistake of every file is shown in one run, in order`() throws {
    let order = try HostileOrder()
    let before = try order.contents()
    try order.write(
      "many/a.yaml",
      HostileOrder.replacing(
        "role: head", with: "role: heda",
        in: HostileOrder.roadmap("до 15 марта 2022 г.", "31.02.2022")))
    try order.write(
      "many/b.yaml",
      HostileOrder.replacing("to: second", with: "to: secnd", in: HostileOrder.workflow))
    try order.write("many/c.yaml", HostileOrder.roadmap("    title: Раздел", "\ttitle: Раздел"))
    try order.write("many/d/big.yaml", bytes: Data(repeating: 0x23, count: 9 << 20))
    try order.write(
      "many/e/directory.yaml", HostileOrder.directory)
    try order.write(
      "many/e/people.csv",
      HostileOrder.replacing("anna@", with: "anna-", in: HostileOrder.people))

    let checked = try order.check("many")
    #expect(checked.status == 65)
    let found = try checked.json().map { mistake in
      let file = (mistake["file"] as? String ?? "").dropFirst(order.path("many").count + 1)
      return "\(file):\(mistake["line"] ?? ""): \(mistake["code"] ?? "")"
    }
    #expect(
      found == [
        "a.yaml:6: unknown-role", "a.yaml:14: impossible-date", "b.yaml:18: unknown-stage",
        "c.yaml:10: yaml-tab", "d/big.yaml:1: file-too-large",
        "e/directory.yaml:7: missing-table", "e/people.csv:2: bad-address",
      ])
    #expect(try order.load("many").status == 65)
    #expect(try order.contents() == before)
  }

  @Test func `a missing folder, or one with nothing in it, is a missing file`() throws {
    let order = try HostileOrder()
    let missing = try order.load("directory", "nowhere")
    #expect(missing.status == 66)
    #expect(missing.complaint.contains("Файла или папки «\(order.path("nowhere"))» нет."))
    try order.write("letters/readme.txt", "нет")
    #expect(try order.load("letters").status == 66)
  }

  @Test func `a file named twice is read once`() throws {
    let order = try HostileOrder()
    try order.write("link.yaml", "")
    try FileManager.default.removeItem(atPath: order.path("link.yaml"))
    try FileManager.default.createSymbolicLink(
      atPath: order.path("link.yaml"), withDestinationPath: order.path("order.yaml"))
    let checked = try order.check("order.yaml", "./order.yaml", "link.yaml")
    #expect(checked.status == 0)
    #expect(try checked.json().isEmpty)
  }

  @Test func `diagnostics as JSON have the keys of the contract, in Russian or English`() throws {
    let order = try HostileOrder()
    try order.write("broken.yaml", HostileOrder.roadmap("[УО, ОУ]", "[УО, ООУ]"))
    let mistake = try #require(order.check("broken.yaml").json().first)
    #expect(
      Set(mistake.keys) == ["file", "line", "column", "severity", "code", "message", "help"])
    let english = try order.vekha.run([
      "check", order.path("broken.yaml"), "--format", "json", "--lang", "en",
    ]).json().first
    #expect(english?["message"] as? String == "no party «ООУ» in this roadmap")
  }

  @Test func `a script that loads gets the mistakes as JSON too`() throws {
    let order = try HostileOrder()
    try order.write("broken.yaml", HostileOrder.roadmap("[УО, ОУ]", "[УО, ООУ]"))
    for verb in ["plan", "load"] {
      let run = try order.vekha(verb, order.path("broken.yaml"), "--format", "json")
      #expect(run.status == 65)
      #expect(try run.json().map { $0["code"] as? String } == ["unknown-party"])
    }
  }

  @Test func `a table of mistakes ends with its last line`() throws {
    let order = try HostileOrder()
    let run = try order.vekha("check", order.path("order.yaml"), "--format", "csv")
    #expect(run.status == 0)
    #expect(run.output == "file,line,column,severity,code,message,help\r\n")
  }
}
