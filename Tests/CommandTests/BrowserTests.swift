import Foundation
import Testing

/// The pages of letters in a real browser, which heeds every header they come with.
@Suite(.timeLimit(.minutes(5)), .enabled(if: Browser.isThere)) struct BrowserTests {
  @Test func `looking changes nothing, the one button does, once, without a script`() async throws {
    let street = try await Street()
    let (path, browser) = (try street.path(to: .done, of: 1), Browser(port: street.visitor.port))
    let seen = try browser.look(at: path).before
    #expect(seen.buttons == 1 && seen.scripts == 0 && !seen.wide)
    #expect(seen.text.contains("Назначение кураторов"), "\(seen.text)")
    #expect(try street.state(of: "1.1") == "open")
    let visit = try browser.press(at: path, ["date": "2022-03-14", "note": "Приказ № 5"])
    let after = try #require(visit.after)
    #expect(after.text.contains("Пункт 1.1 выполнен"), "\(after.text)")
    #expect(visit.requests.filter { $0[0] == "POST" }.count == 1, "\(visit.requests)")
    #expect(try street.state(of: "1.1") == "done")
    let again = try browser.look(at: path).before
    #expect(again.buttons == 0 && again.text.contains("уже получен"), "\(again.text)")
    try await street.close()
  }

  @Test func `being on it and asking for a later date are one button each`() async throws {
    let street = try await Street()
    let browser = Browser(port: street.visitor.port)
    let onIt = try browser.press(
      at: street.path(to: .onIt, of: 1), ["date": "2022-03-20", "note": "Жду приказ"])
    #expect(onIt.after?.text.contains("в работе") == true, "\(onIt)")
    let later = try browser.press(
      at: street.path(to: .postpone, of: 2), ["date": "2022-04-15", "note": "Болезнь"])
    #expect(later.after?.text.contains("передана координатору") == true, "\(later)")
    let asked = try street.office.vekha("postponement", "list").output
    #expect(asked.contains("order/school-1"), "\(asked)")
    try await street.close()
  }

  @Test func `wishes about letters are kept, and the page shows them when it is opened again`()
    async throws
  {
    let street = try await Street()
    let (path, browser) = (try street.preferencesPath(), Browser(port: street.visitor.port))
    let visit = try browser.press(at: path, ["hour": "15:00", "digest": "weekly"])
    #expect(visit.before.buttons == 1 && !visit.before.wide)
    #expect(visit.after?.text.contains("Так и будем присылать письма") == true, "\(visit)")
    let kept = try street.visitor.get(path).body
    #expect(kept.contains("value=\"15:00\" selected") && kept.contains("value=\"weekly\" selected"))
    try await street.close()
  }

  @Test func `an altered link is a page that says so and offers nothing to press`() async throws {
    let street = try await Street()
    let path = try street.path(to: .done, of: 1)
    for altered in [path + "A", "/l/" + path.dropFirst(4), "/p/" + path.dropFirst(3)] {
      let seen = try Browser(port: street.visitor.port).look(at: altered).before
      #expect(seen.buttons == 0 && seen.text.count > 20 && !seen.wide, "\(seen.text)")
    }
    #expect(try street.state(of: "1.1") == "open")
    try await street.close()
  }

  @Test func `a link that came too late is a page that says so`() async throws {
    let street = try await Street()
    let path = try street.path(to: .done, of: 1)
    try await street.close()
    let later = try await Street(street.office, at: "2022-09-15T12:00:00+04:00")
    let seen = try Browser(port: later.visitor.port).look(at: path).before
    #expect(seen.buttons == 0 && seen.text.contains("истёк"), "\(seen.text)")
    try await later.close()
  }
}
