import Foundation
import TestWorld
import Testing

/// Each letter of the spring as a mail program shows it.
@Suite struct MailLetterTests {
  @Test func `a letter says from whom, to whom and when, in words that mail programs read`() throws
  {
    for (day, letters) in try MailSpring.told().letters {
      for letter in letters {
        #expect(letter.defects == [] && letter.bareLineEnds == 0 && letter.isASCII)
        #expect(letter.from.map(\.name) == ["Отдел наставничества"])
        #expect(letter.from.map(\.address) == ["vekha@uva.example"])
        #expect(letter.date == "\(day)T10:00:00+04:00")
        #expect(letter.headers["List-Id"] == "<vekha.uva.example>")
        #expect(letter.headers["Subject"]?.hasPrefix("Веха: ") == true)
        #expect(letter.headers["Content-Type"]?.hasPrefix("multipart/alternative;") == true)
        #expect(letter.parts.map(\.type) == ["text/plain", "text/html"])
      }
    }
  }

  @Test func `a letter is addressed by name and greets by first name and patronymic`() throws {
    let letter = try #require(try MailSpring.told().letters(to: "curator-4")["2022-03-01"])
    #expect(letter.to.map(\.name) == ["Чижова Анастасия Дмитриевна"])
    #expect(letter.reads("Здравствуйте, Анастасия Дмитриевна!"))
    #expect(letter.headers["Subject"]?.hasPrefix("Веха: скоро 2 пункта — План мероприятий") == true)
  }

  @Test func `no two letters have one Message-ID`() throws {
    let ids = try MailSpring.told().letters.values.joined().compactMap { $0.headers["Message-ID"] }
    #expect(ids.count > 300 && Set(ids).count == ids.count)
    #expect(ids.allSatisfy { $0.wholeMatch(of: /<[0-9a-f]{32}@uva\.example>/) != nil })
  }

  @Test func `the Message-ID follows from person and day, with nothing of chance in it`() throws {
    let ids = try (1...2).map { _ in
      let office = try MailOffice()
      try MailDistrict.load(into: office.vekha)
      try office.tick(MailDistrict.dueMorning)
      let names = try office.outbox().compactMap { $0["id"] as? String }
      let sent = try office.server.letters().compactMap(\.messageId)
      #expect(sent.sorted() == names.map { "<\($0)@uva.example>" }.sorted())
      return sent.sorted()
    }
    #expect(ids[0] == ids[1] && ids[0].count == 3)
  }

  @Test func `the date is that of the reader's own clock`() throws {
    let office = try MailOffice()
    try MailDistrict.load(into: office.vekha)
    try office.tick(MailDistrict.dueMorning)
    let dates = try office.letters().map { "\($0.to[0].address) \($0.date)" }.sorted()
    #expect(
      dates == [
        "curator-1@example.org 2022-03-15T10:00:00+04:00",
        "curator-2@example.org 2022-03-15T10:00:00+04:00",
        "curator-3@example.org 2022-03-15T13:00:00+07:00",
      ])
  }
}
