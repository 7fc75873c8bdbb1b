import Foundation
import TestWorld
import Testing

/// How people say when and how they want their letters, and that it is heeded.
@Suite(.timeLimit(.minutes(5))) struct PreferenceTests {
  @Test func `an hour that somebody chose is kept to`() async throws {
    let street = try await Street()
    let path = try street.preferencesPath()
    let page = try street.visitor.get(path)
    #expect(page.status == 200 && page.body.contains("<select name=\"hour\">"), "\(page.body)")
    let saved = try street.visitor.post(path, ["hour": "15:00", "digest": "daily"])
    #expect(saved.status == 200, "\(saved.body)")
    #expect(try street.visitor.get(path).body.contains("value=\"15:00\" selected"))
    try await street.close()
    let office = street.office
    let before = try office.server.letters().count
    try office.tick("2022-03-16T10:00:00+04:00")
    #expect(try !letters(in: office, after: before).contains(MailDistrict.curators[0]))
    try office.tick("2022-03-16T15:00:00+04:00")
    #expect(try letters(in: office, after: before).contains(MailDistrict.curators[0]))
  }

  @Test func `the mail program's own button leaves what is overdue as it is`() async throws {
    let street = try await Street()
    let letter = try #require(try street.office.letters().first)
    #expect(letter.headers["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click")
    let path = try street.preferencesPath()
    let answer = try street.visitor.post(path, ["List-Unsubscribe": "One-Click"])
    #expect(answer.status == 200 && answer.body.contains("раз в неделю"), "\(answer.body)")
    #expect(try street.visitor.get(path).body.contains("value=\"weekly\" selected"))
    try await street.close()
    let before = try street.office.server.letters().count
    try street.office.tick("2022-03-16T10:00:00+04:00")
    #expect(try letters(in: street.office, after: before).contains(MailDistrict.curators[0]))
  }

  @Test(arguments: [
    ["digest": "never"], ["hour": "25:00", "digest": "daily"], [:],
    ["digest": "daily", "channel": "pigeon"],
  ])
  func `what the page does not offer is not taken`(form: [String: String]) async throws {
    let street = try await Street()
    let path = try street.preferencesPath()
    #expect(try street.visitor.post(path, form).status == 422)
    try await street.close()
  }

  @Test func `a link for one thing does no other`() async throws {
    let street = try await Street()
    let token = try street.path(to: .done, of: 1).dropFirst(3)
    #expect(try street.visitor.get("/p/\(token)").status == 404)
    let other = try street.preferencesPath().dropFirst(3)
    #expect(try street.visitor.get("/l/\(other)").status == 404)
    try await street.close()
  }

  private func letters(in office: MailOffice, after count: Int) throws -> [String] {
    try office.server.letters().dropFirst(count).flatMap(\.to)
  }
}
