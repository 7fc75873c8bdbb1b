import Foundation
import Testing

/// Answers to a letter by its links, through the page server of a running daemon.
@Suite(.timeLimit(.minutes(5))) struct AnswerTests {
  @Test func `looking changes nothing, the button does, and once only`() async throws {
    let street = try await Street()
    let path = try street.path(to: .done, of: 1)
    for _ in 1...3 {
      let page = try street.visitor.get(path)
      #expect(page.status == 200 && page.body.contains("Назначение кураторов"), "\(page.body)")
    }
    #expect(try street.visitor.ask("HEAD", path).status == 200)
    #expect(try street.state(of: "1.1") == "open", "a scanner that fetches links marks nothing")
    let answer = try street.visitor.post(path, ["note": "Приказ № 5", "date": "2022-03-14"])
    #expect(answer.status == 200 && answer.body.contains("Пункт 1.1 выполнен"), "\(answer.body)")
    #expect(try street.state(of: "1.1") == "done")
    let story = try street.office.vekha("case", "history", "order/school-1").output
    #expect(story.contains("Зимина") && story.contains("Приказ № 5"), "\(story)")
    for again in [try street.visitor.get(path), try street.visitor.post(path, [:])] {
      #expect(again.status == 410 && again.body.contains("уже получен"), "\(again.body)")
    }
    try await street.close()
  }

  @Test func `being on it and asking for a later date go the same way`() async throws {
    let street = try await Street()
    let path = try street.path(to: .onIt, of: 1)
    let empty = try street.visitor.post(path, ["date": "2022-03-20"])
    #expect(empty.status == 409, "the rules want a word of explanation: \(empty.body)")
    let onIt = try street.visitor.post(path, ["date": "2022-03-20", "note": "Жду приказ"])
    #expect(onIt.status == 200 && onIt.body.contains("в работе"), "\(onIt.body)")
    let later = try street.visitor.post(
      try street.path(to: .postpone, of: 2), ["date": "2022-04-15", "note": "Болезнь"])
    #expect(later.status == 200 && later.body.contains("передана координатору"), "\(later.body)")
    let asked = try street.office.vekha("postponement", "list").output
    #expect(asked.contains("order/school-1"), "\(asked)")
    try await street.close()
  }

  @Test(arguments: [
    ["date": "вчера"], ["evidence": "javascript:alert(1)"], ["date": "2022-02-31"],
  ])
  func `a form that cannot be meant is told so`(form: [String: String]) async throws {
    let street = try await Street()
    let path = try street.path(to: .done, of: 1)
    #expect(try street.visitor.post(path, form).status == 422)
    #expect(try street.state(of: "1.1") == "open")
    #expect(try street.visitor.get(path).status == 200, "the link is still good")
    try await street.close()
  }

  @Test func `a refusal is a sentence`() async throws {
    let street = try await Street()
    let path = try street.path(to: .done, of: 1)
    let future = try street.visitor.post(path, ["date": "2022-03-16"])
    #expect(future.status == 409 && future.body.contains("<p>"), "\(future.body)")
    #expect(
      try street.office.vekha(
        "item", "complete", "order/school-1", "1.1", "--now", "2022-03-15T12:30:00+04:00"
      ).status == 0)
    let late = try street.visitor.get(path)
    #expect(late.status == 409 && !late.body.contains("<button"), "\(late.body)")
    try await street.close()
  }

  @Test func `an altered link and one too late say what to do`() async throws {
    let street = try await Street()
    let path = try street.path(to: .done, of: 1)
    let altered = try street.visitor.get(String(path.dropLast(2)) + "AA")
    #expect(altered.status == 404 && altered.body.contains("не действует"), "\(altered.body)")
    try await street.close()
    let later = try await Street(street.office, at: "2022-04-15T12:00:00+04:00")
    let expired = try later.visitor.get(path)
    #expect(expired.status == 410 && expired.body.contains("истёк"), "\(expired.body)")
    try await later.close()
  }

  @Test func `no page gives anything away, and a large form is refused`() async throws {
    let street = try await Street()
    let path = try street.path(to: .done, of: 1)
    let page = try street.visitor.get(path)
    let policy = page.headers["content-security-policy"] ?? ""
    #expect(policy.contains("default-src 'none'") && policy.contains("form-action 'self'"))
    #expect(page.headers["referrer-policy"] == "no-referrer" && !page.body.contains("<script"))
    #expect(!path.contains("school") && !path.contains("curator") && !path.contains("order"))
    let large = String(repeating: "ы", count: 20_000)
    #expect(try street.visitor.post(path, ["note": large]).status == 413)
    #expect(!street.daemon.said.contains(path), "the log shows no token")
    try await street.close()
  }
}
