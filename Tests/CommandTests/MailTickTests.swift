import Foundation
import TestWorld
import Testing

/// `vekha tick`, a pass at a time.
@Suite struct MailTickTests {
  @Test func `a second pass at the same moment sends nothing`() throws {
    let office = try MailOffice()
    try MailDistrict.load(into: office.vekha)
    let first = try #require(try office.tick(MailDistrict.dueMorning).json().first)
    #expect(first["composed"] as? Int == 3 && first["sent"] as? Int == 3)
    let second = try #require(try office.tick(MailDistrict.dueMorning).json().first)
    #expect(second.values.allSatisfy { $0 as? Int == 0 }, "\(second)")
    #expect(try office.addresses() == MailDistrict.curators)
    let words = try office.vekha("tick", "--now", MailDistrict.dueMorning).output
    #expect(words == "Сейчас делать нечего.\n")
  }

  @Test func `a moment before the last record is refused with both times named`() throws {
    let office = try MailOffice()
    try MailDistrict.load(into: office.vekha)
    try office.tick(MailDistrict.dueMorning)
    let before = try office.outbox().count
    let run = try office.vekha("tick", "--now", "2022-03-15T09:59:00+04:00")
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.complaint.contains("2022-03-15T05:59:00Z"), "\(run.complaint)")
    #expect(run.complaint.contains("2022-03-15T06:00:00Z"), "\(run.complaint)")
    #expect(try office.outbox().count == before)
  }

  @Test(arguments: [
    ("2022-03-15T05:59:00+04:00", []), ("2022-03-15T06:00:00+04:00", ["3"]),
    ("2022-03-15T08:59:00+04:00", ["3"]), ("2022-03-15T09:00:00+04:00", ["1", "2", "3"]),
    ("2022-03-15T15:01:00+04:00", ["1", "2"]), ("2022-03-15T18:00:00+04:00", ["1", "2"]),
    ("2022-03-15T18:01:00+04:00", []),
  ])
  func `letters leave within office hours where their readers live`(
    time: String, schools: [String]
  ) throws {
    let office = try MailOffice()
    try MailDistrict.load(into: office.vekha)
    try office.tick(time)
    #expect(try office.addresses() == schools.map { "curator-\($0)@example.org" })
  }

  @Test func `three weeks away end in one letter to each`() throws {
    let office = try MailOffice()
    try MailDistrict.load(into: office.vekha)
    try office.tick("2022-03-04T10:00:00+04:00")
    let before = try office.server.letters().count
    try office.tick("2022-03-25T10:00:00+04:00")
    let addresses = try office.server.letters().dropFirst(before).flatMap(\.to)
    let everybody = ["coordinator@example.org"] + MailDistrict.curators + ["head@example.org"]
    #expect(addresses.sorted() == everybody)
    let curator = try office.letters(after: before)
      .first { $0.to[0].address == "curator-1@example.org" }
    let text = try #require(curator?.parts.first?.text)
    #expect(text.contains("Назначение кураторов наставничества"))
    #expect(text.contains("просрочено на 10 дней"))
    try office.tick("2022-03-25T16:00:00+04:00")
    #expect(try office.server.letters().count == before + everybody.count)
  }

  @Test func `without a mail server each letter is a file that a mail program reads`() throws {
    let vekha = try Vekha()
    try MailDistrict.load(into: vekha)
    #expect(try vekha("tick", "--now", MailDistrict.dueMorning).status == 0)
    let files = try FileManager.default.contentsOfDirectory(
      at: vekha.data.appending(path: "letters"), includingPropertiesForKeys: nil)
    #expect(files.allSatisfy { $0.pathExtension == "eml" })
    let letters = try ReadMail.read(files.map(\.path))
    #expect(letters.flatMap(\.to).map(\.address).sorted() == MailDistrict.curators)
    #expect(letters.allSatisfy { $0.defects.isEmpty && $0.from[0].address == "vekha@localhost" })
    #expect(try vekha("tick", "--now", MailDistrict.dueMorning).status == 0)
    let again = try FileManager.default.contentsOfDirectory(
      atPath: vekha.data.appending(path: "letters").path)
    #expect(again.count == 3)
  }
}
