import Foundation
import TestWorld
import Testing
import VekhaRuntime

@Suite struct MailHeaderTests {
  @Test(arguments: [
    "Анна", "Зайцева Татьяна Степановна", "Константинопольская Анна Александровна",
  ])
  func `a full name stays in one encoded word, so no mail program can tear it`(
    name: String
  ) throws {
    let letter = String(decoding: try SampleMail.message(toName: name).bytes(), as: UTF8.self)
    let header = try #require(letter.split(separator: "\r\n").first { $0.hasPrefix("To:") })
    #expect(header.split(separator: "?B?").count == 2)
    #expect(header.utf8.count <= 76)
    let mail = try ReadMail(SampleMail.message(toName: name).bytes())
    #expect(mail.to.map(\.name) == [name])
    #expect(mail.isWellFormed)
  }

  @Test(arguments: [
    "Срок", "Deadline", "", "Отчёт  о   наставничестве", "=?UTF-8?B?0KHRgNC+0Lo=?=",
    "a =?x?= b", "Consultation on the roadmap of the municipal school of mentoring, second part",
    String(repeating: "Пункт дорожной карты ", count: 60) + "конец",
    String(repeating: "ж", count: 1000), String(repeating: "x", count: 2000),
    String(repeating: "word ", count: 400) + "end", "👩🏽‍🏫 наставник и 👨‍👩‍👧 семья й ё",
    "ab" + String(repeating: "👩🏽‍🏫", count: 50), "Лист № 5 (приложение)",
  ])
  func `a subject arrives as it was, on short lines`(subject: String) throws {
    let mail = try ReadMail(SampleMail.message(subject: subject).bytes())
    #expect(mail.headers["Subject"] == subject)
    #expect(mail.isWellFormed)
  }

  @Test(arguments: [
    "Иванова Мария Петровна", "Maria Ivanova", "Ivanova, Maria", "Maria \"Masha\" Ivanova",
    "back\\slash", "a@b.example", "Иванова <x@y.example>", "(comment)", "=?UTF-8?B?0KE=?=", "",
    String(repeating: "Управление образования ", count: 20) + "района",
  ])
  func `a name arrives as it was and hides no second address`(name: String) throws {
    let mail = try ReadMail(SampleMail.message(fromName: name, toName: name).bytes())
    #expect(mail.from == [.init(name: name, address: "coordinator@vekha.example")])
    #expect(mail.to == [.init(name: name, address: "ivanova@school-5.example")])
    #expect(mail.isWellFormed)
  }

  @Test(arguments: [
    "Срок\r\nBcc: all@example.org", "Deadline\r\nBcc: all@example.org", "x\nBcc: all@example.org",
    "x\rBcc: all@example.org", "x\r\n\r\n<p>body</p>", "x\0\r\nBcc: all@example.org",
    "x\u{2028}Bcc: all@example.org", "x\u{85}Bcc: all@example.org", "\r\nBcc: all@example.org",
  ])
  func `no field can bring in a header of its own`(hostile: String) throws {
    let message = try SampleMail.message(
      fromName: hostile, toName: hostile, subject: hostile, messageID: hostile, listID: hostile,
      headers: [MailHeader("X-Note", hostile), .unsubscribe(at: hostile)])
    let mail = try ReadMail(message.bytes())
    #expect(
      mail.headerNames == [
        "Date", "From", "To", "Message-ID", "Subject", "List-Id", "X-Note", "List-Unsubscribe",
        "MIME-Version", "Content-Type",
      ])
    #expect(mail.parts.count == 2)
    #expect(mail.from.count == 1)
    #expect(mail.headers["Subject"]?.contains { $0 == "\r" || $0 == "\n" || $0 == "\0" } == false)
  }

  @Test(arguments: [
    String(repeating: "ж", count: 200), "a" + String(repeating: "ж", count: 200),
    String(repeating: "👩🏽‍🏫", count: 30), "abc" + String(repeating: "—", count: 100),
  ])
  func `no encoded word ends in the middle of a character`(subject: String) throws {
    let mail = String(decoding: try SampleMail.message(subject: subject).bytes(), as: UTF8.self)
    let words = mail.matches(of: /=\?UTF-8\?B\?([^?]*)\?=/)
    #expect(words.count > 5)
    for word in words {
      let bytes = try #require(Data(base64Encoded: String(word.1)))
      #expect(String(validating: bytes, as: UTF8.self) != nil)
    }
  }

  @Test func `an endless identifier stays within the longest line that mail allows`() throws {
    let endless = String(repeating: "a", count: 5000)
    let mail = try ReadMail(
      SampleMail.message(
        messageID: endless, listID: endless,
        headers: [MailHeader("X-Note", endless), .unsubscribe(at: endless)]
      ).bytes())
    #expect(mail.longestLine <= 998)
    #expect(mail.headers["X-Note"] == endless)
  }
}
