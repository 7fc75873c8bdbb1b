import VekhaCore
import VekhaRuntime

/// Where a case stands in the journal: its number in the database and the hash of its last record.
struct JournalHead {
  var key: Int64
  var sequence: Int
  var hash: [UInt8]

  /// What the first record of every case chains to.
  static let origin = [UInt8](repeating: 0, count: 32)
}

/// The commit in the making: its number and the heads of the cases it has changed.
struct JournalCommit {
  var number: Int
  var previous: [UInt8]
  var at: Instant
  var heads: [Int64: [UInt8]] = [:]

  /// The hash of the seal before, this seal's number and moment, and the heads in the cases' order.
  var seal: [UInt8] {
    var content = previous + Array("\(number)\n\(at.seconds)\n".utf8)
    for (_, head) in heads.sorted(by: { $0.key < $1.key }) { content += head }
    return SHA256.hash(content)
  }
}

/// A record as it stands in the table.
struct JournalLine {
  var caseID: String
  var sequence: Int
  var at: Int64
  var day: String
  var actorKind: String
  var actor: Int64?
  var insteadOf: Int64?
  var written: WrittenEvent

  func hash(after previous: [UInt8]) -> [UInt8] {
    var form = JournalForm(after: previous)
    form.add(Int64(sequence))
    form.add(at)
    form.add(day.utf8)
    form.add(actorKind.utf8)
    form.add(actor, insteadOf: insteadOf)
    form.add(written.kind.utf8)
    form.add(written.fields.utf8)
    return form.hash(ofCase: caseID)
  }
}

extension JournalLine {
  init(_ record: Record) {
    self.init(
      caseID: record.caseID, sequence: record.sequence, at: record.at.seconds,
      day: record.on.iso, actorKind: record.actor.kind, actor: record.actor.person?.rawValue,
      insteadOf: record.actor.principal?.rawValue, written: record.event.written)
  }
}

extension Actor {
  fileprivate var kind: String {
    switch self {
    case .engine: "engine"
    case .administrator: "administrator"
    case .person, .substitute: "person"
    }
  }

  /// Reads an actor from its three columns; nil where they contradict each other.
  init?(kind: String, person: PersonKey?, insteadOf principal: PersonKey?) {
    switch (kind, person, principal) {
    case ("engine", nil, nil): self = .engine
    case ("administrator", nil, nil): self = .administrator
    case ("person", let person?, nil): self = .person(person)
    case ("person", let person?, let principal?): self = .substitute(person, for: principal)
    default: return nil
    }
  }
}
