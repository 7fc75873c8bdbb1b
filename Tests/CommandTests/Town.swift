import Foundation
import Testing

/// The made-up municipality under the Uva order, driven by commands as its people would give them.
struct Town {
  var vekha: Vekha

  /// A municipality of its own, on the morning of 1 March 2022.
  init() throws {
    let founded = try Self.founded.get()
    vekha = try Vekha()
    try FileManager.default.copyItem(at: founded.data, to: vekha.data)
  }

  /// Loads the directory with another order than the Uva one.
  init(roadmap: String) throws {
    vekha = try Vekha()
    try Self.load(roadmap, with: vekha)
  }

  /// Loading takes a while, so it is done once and every test lives in a copy.
  private static let founded = Result {
    let vekha = try Vekha()
    try load("workflows/roadmaps/uva-2022.yaml", with: vekha)
    return vekha
  }

  private static func load(_ roadmap: String, with vekha: Vekha) throws {
    let loaded = try vekha(
      "load", "workflows/demo", roadmap, "--yes", "--now", time("2022-03-01"))
    try #require(loaded.status == 0, "\(loaded.complaint)")
  }

  /// Half past nine in the municipality's zone.
  static func time(_ day: String) -> String { "\(day)T09:30:00+04:00" }

  /// Gives a command on a day, in somebody's name or the administrator's.
  func on(_ day: String, by person: String? = nil, _ words: String...) throws -> Vekha.Run {
    try vekha.run(words + ["--now", Self.time(day)] + (person.map { ["--by", $0] } ?? []))
  }

  /// Gives a command that has to succeed.
  @discardableResult
  func must(_ day: String, by person: String? = nil, _ words: String...) throws -> Vekha.Run {
    let run = try vekha.run(
      words + ["--now", Self.time(day)] + (person.map { ["--by", $0] } ?? []))
    try #require(run.status == 0, "\(words): \(run.complaint)")
    return run
  }

  /// One morning's pass of the engine and of delivery on every day from one to another.
  func live(from first: String, to last: String) throws {
    for day in try Self.days(from: first, to: last) { try must(day, "tick") }
  }

  static func days(from first: String, to last: String) throws -> [String] {
    let (start, end) = (try date(first), try date(last))
    return stride(from: start, through: end, by: 86_400).map {
      $0.formatted(.iso8601.year().month().day())
    }
  }

  private static func date(_ day: String) throws -> Date {
    try Date("\(day)T12:00:00Z", strategy: .iso8601)
  }
}

// MARK: - What there is

extension Town {
  /// An item as JSON.
  func item(_ code: String, of caseID: String, on day: String) throws -> [String: Any] {
    let items = try on(day, "items", "--case", caseID, "--format", "json").json()
    return try #require(items.first { $0["code"] as? String == code })
  }

  /// A case as JSON, found by what the changing verbs answer or by its list.
  func theCase(_ id: String) throws -> [String: Any] {
    let cases = try vekha("case", "list", id, "--format", "json").json()
    return try #require(cases.first { $0["id"] as? String == id })
  }

  /// The letters to one person, newest first.
  func letters(to person: String) throws -> [[String: Any]] {
    try vekha("outbox", "list", "--format", "json").json()
      .filter { $0["recipient"] as? String == person }
  }

  /// The sentences of a case's history.
  func history(of id: String) throws -> [String] {
    try vekha("case", "history", id, "--format", "json").json()
      .compactMap { $0["text"] as? String }
  }

  /// The policy steps that a letter carries, with the items they are about.
  static func steps(of letter: [String: Any]?) -> [String] {
    (letter?["items"] as? [[String: Any]] ?? []).map {
      "\($0["code"] as? String ?? "") \($0["step"] as? String ?? "")"
    }
  }

  /// The cases that a letter is about.
  static func cases(of letter: [String: Any]) -> [String] {
    (letter["items"] as? [[String: Any]] ?? []).compactMap { $0["case"] as? String }
  }
}
