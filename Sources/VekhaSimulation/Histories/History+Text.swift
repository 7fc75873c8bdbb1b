import VekhaCore
import VekhaRuntime

extension History {
  /// The whole as text: a line begins with what it is, and a record stands in the journal's own form.
  package var text: String {
    let lines = [Self.title] + definitions.flatMap(Self.lines) + cases.flatMap(Self.lines)
    return lines.joined(separator: "\n") + "\n"
  }

  static let title = "vekha history 1"

  private static func lines(_ source: StoredSource) -> [String] {
    ["definition \(source.kind.rawValue) \(source.id) \(source.version)"]
      + source.text.split(separator: "\n", omittingEmptySubsequences: false).map { "| \($0)" }
  }

  private static func lines(_ chapter: Chapter) -> [String] {
    ["case \(chapter.id)"] + chapter.records.map(line) + chapter.state.map { "= \($0)" }
  }

  private static func line(_ record: Record) -> String {
    let written = record.event.written
    let people = [record.actor.person, record.actor.principal].compactMap { $0?.rawValue }
    let actor = people.isEmpty ? nil : "person:" + people.map(String.init).joined(separator: "/")
    let name = record.actor == .engine ? "engine" : "administrator"
    return [
      "-", "\(record.sequence)", record.at.iso8601, record.on.iso, actor ?? name, written.kind,
      written.fields,
    ].joined(separator: " ")
  }
}

// MARK: - Reading

extension History {
  /// Reads a text that an earlier build, or this one, wrote.
  package init(text: String) throws(UnreadableHistory) {
    self.init(definitions: [], cases: [])
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.first.map(String.init) == Self.title else { throw UnreadableHistory(line: 1) }
    for (number, line) in lines.enumerated().dropFirst() where !line.isEmpty {
      guard take(line) else { throw UnreadableHistory(line: number + 1) }
    }
    for index in definitions.indices { definitions[index].text.removeLast() }
  }

  private mutating func take(_ line: Substring) -> Bool {
    let words = line.split(separator: " ", maxSplits: 1, omittingEmptySubsequences: false)
    let rest = words.count == 2 ? String(words[1]) : ""
    switch words[0] {
    case "definition": return begin(definition: rest)
    case "case": cases.append(Chapter(id: rest, records: [], state: []))
    case "|" where !definitions.isEmpty:
      definitions[definitions.count - 1].text += rest + "\n"
    case "=" where !cases.isEmpty: cases[cases.count - 1].state.append(rest)
    case "-" where !cases.isEmpty: return add(record: rest)
    default: return false
    }
    return true
  }

  private mutating func begin(definition words: String) -> Bool {
    let words = words.split(separator: " ").map(String.init)
    guard words.count == 3, let kind = StoredSource.Kind(rawValue: words[0]) else { return false }
    definitions.append(StoredSource(kind: kind, id: words[1], version: words[2], text: ""))
    return true
  }

  private mutating func add(record text: String) -> Bool {
    let words = text.split(separator: " ", maxSplits: 5, omittingEmptySubsequences: false)
      .map(String.init)
    guard words.count == 6, let sequence = Int(words[0]), let at = Instant(words[1]),
      let day = CivilDate(words[2]), let actor = Actor(words[3]),
      let event = Event(WrittenEvent(kind: words[4], fields: words[5]))
    else { return false }
    let place = cases.count - 1
    cases[place].records.append(
      Record(
        caseID: cases[place].id, sequence: sequence, at: at, on: day, actor: actor, event: event))
    return true
  }
}

/// A line of a history that is none.
package struct UnreadableHistory: Error, Hashable, Sendable {
  package var line: Int
}

extension Actor {
  fileprivate init?(_ name: String) {
    switch name {
    case "engine": self = .engine
    case "administrator": self = .administrator
    default:
      guard name.hasPrefix("person:") else { return nil }
      let keys = name.dropFirst(7).split(separator: "/").map { Int64($0) }
      switch (keys.count, keys.first ?? nil, keys.last ?? nil) {
      case (1, let key?, _): self = .person(PersonKey(rawValue: key))
      case (2, let key?, let principal?):
        self = .substitute(PersonKey(rawValue: key), for: PersonKey(rawValue: principal))
      default: return nil
      }
    }
  }
}
