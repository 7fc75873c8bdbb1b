import Foundation
import TestWorld
import Testing

/// An office with letters that were sent and a daemon that takes the answers.
struct Street {
  enum Purpose: String {
    case done = "Исполнено", onIt = "Занимаюсь", postpone = "Нужен другой срок"
    case report = "Доложить о своей части"
  }

  let office: MailOffice
  let daemon: DaemonProcess
  let visitor: Visitor

  init() async throws {
    var office = try MailOffice()
    office.vekha.environment["VEKHA_LISTEN"] = "127.0.0.1:0"
    office.vekha.environment["VEKHA_URL"] = "https://vekha.example"
    try MailDistrict.load(into: office.vekha)
    try office.tick(MailDistrict.dueMorning)
    try await self.init(office, at: "2022-03-15T12:00:00+04:00")
  }

  init(_ office: MailOffice, at time: String) async throws {
    self.office = office
    daemon = try DaemonProcess(of: office.vekha, at: time)
    visitor = try await Visitor(of: daemon)
  }

  /// The link for a purpose beside the item with the number in the first curator's letter.
  func path(to purpose: Purpose, of number: Int) throws -> String {
    let letters = try office.letters().filter { $0.to[0].address == MailDistrict.curators[0] }
    let text = try #require(letters.first?.parts.first?.text)
    let links = text.matches(of: /(\S[^\n]*): https:\/\/vekha\.example(\/l\/[\w-]+)/)
      .filter { $0.1 == purpose.rawValue }
    try #require(links.count == 2, "\(text)")
    return String(links[number - 1].2)
  }

  /// Where the first curator says how she wants her letters.
  func preferencesPath() throws -> String {
    let letter = try #require(
      try office.letters().first { $0.to[0].address == MailDistrict.curators[0] })
    let header = try #require(letter.headers["List-Unsubscribe"])
    let path = header.firstMatch(of: /<https:\/\/vekha\.example(\/p\/[\w-]+)>/)
    return String(try #require(path, "\(header)").1)
  }

  func state(of code: String) throws -> String? {
    let run = try office.vekha("items", "--case", "order/school-1", "--format", "json")
    return try run.json().first { $0["code"] as? String == code }?["state"] as? String
  }

  func close() async throws { #expect(try await daemon.stop() == 0, "\(daemon.said)") }
}
