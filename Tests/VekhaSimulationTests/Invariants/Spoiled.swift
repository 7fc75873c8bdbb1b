import Testing
import VekhaCore
import VekhaRuntime
import VekhaSimulation

/// An invariant that is shown a spoiled world, to see whether it notices.
struct Spoiled: TownInvariant {
  var inner: any TownInvariant
  let spoil: @Sendable (inout Scene) throws -> Void

  var statement: String { inner.statement }

  mutating func check(_ scene: Scene) throws -> [String] {
    var scene = scene
    try spoil(&scene)
    return try inner.check(scene)
  }

  mutating func checkWhole(_ scene: Scene) throws -> [String] {
    var scene = scene
    try spoil(&scene)
    return try inner.checkWhole(scene)
  }
}

/// A way to spoil a world, and the statement that is untrue of it.
struct Spoil: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let statement: String
  let spoil: @Sendable (inout Scene) throws -> Void

  init(
    _ description: String, breaks statement: String,
    _ spoil: @escaping @Sendable (inout Scene) throws -> Void
  ) {
    testDescription = description
    self.statement = statement
    self.spoil = spoil
  }
}

extension Scene {
  /// Changes every case that is looked at.
  mutating func changeCases(_ change: (inout Case) -> Void) {
    for id in cases.keys { cases[id].map { state in cases[id] = changed(state, change) } }
  }

  /// Changes every duty of every case that is looked at.
  mutating func changeDuties(_ change: (inout Occurrence) -> Void) {
    changeCases { $0.changeDuties(change) }
  }

  /// Changes what was committed.
  mutating func changeCommits(_ change: (inout Commit) -> Void) {
    happening.commits = happening.commits.map { changed($0, change) }
  }

  /// Lets the store answer otherwise.
  mutating func answer(_ answers: Answers) throws {
    world = try World(answers.asked(world.reader), memory: WorldMemory())
  }
}

extension Case {
  /// Changes every duty.
  mutating func changeDuties(_ change: (inout Occurrence) -> Void) {
    for duty in occurrences { occurrences.put(changed(duty, change)) }
  }
}

func changed<Value>(_ value: Value, _ change: (inout Value) -> Void) -> Value {
  var value = value
  change(&value)
  return value
}

/// Wrong answers of a store.
struct Answers {
  var cases: (inout Case) -> Void = { _ in }
  var person: (inout Person) -> Void = { _ in }
  var row: (inout OccurrenceRow) -> Void = { _ in }
  var reminders: ([String: [Reminder]]) -> [String: [Reminder]] = { $0 }

  func asked(_ reader: any StoreReader) -> any StoreReader { Asked(reader: reader, answers: self) }

  private struct Asked: ForwardingReader {
    let reader: any StoreReader
    let answers: Answers

    func cases(_ ids: [String]) throws -> [Case] {
      try reader.cases(ids).map { changed($0, answers.cases) }
    }

    func person(_ key: PersonKey) throws -> Person? {
      try reader.person(key).map { changed($0, answers.person) }
    }

    func occurrences(_ filter: OccurrenceFilter) throws -> [OccurrenceRow] {
      try reader.occurrences(filter).map { changed($0, answers.row) }
    }

    func reminders(ofLetters ids: [String]) throws -> [String: [Reminder]] {
      answers.reminders(try reader.reminders(ofLetters: ids))
    }
  }
}
