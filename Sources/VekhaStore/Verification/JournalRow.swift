import VekhaCore

/// A record as it stands in the table, before anything about it is believed; its texts are gone with the row.
struct JournalRow {
  let key: Int64
  let sequence: Int
  let seal: Int
  private let at: Int64
  private let day: UnsafeBufferPointer<UInt8>
  private let actorKind: UnsafeBufferPointer<UInt8>
  private let actor: Int64?
  private let insteadOf: Int64?
  private let kind: UnsafeBufferPointer<UInt8>
  private let fields: UnsafeBufferPointer<UInt8>
  private let hash: UnsafeRawBufferPointer

  static let query = """
    SELECT caseKey, sequence, seal, at, day, actorKind, actor, insteadOf, kind, fields, hash
    FROM record ORDER BY caseKey, sequence
    """

  init(_ columns: inout Columns) throws {
    (key, sequence) = (try columns.key(), try columns.number())
    (seal, at) = (try columns.number(), try columns.key())
    (day, actorKind) = (try columns.letters(), try columns.letters())
    (actor, insteadOf) = (columns.optionalNumber(), columns.optionalNumber())
    (kind, fields) = (try columns.letters(), try columns.letters())
    hash = try columns.blob()
  }

  /// The row's own hash, where it is that of the row's content after the hash before it; nil where it is not.
  func hash(after previous: [UInt8], ofCase id: String, in form: inout JournalForm) -> [UInt8]? {
    form.begin(after: previous)
    form.add(Int64(sequence))
    form.add(at)
    form.add(day)
    form.add(actorKind)
    form.add(actor, insteadOf: insteadOf)
    form.add(kind)
    form.add(fields)
    let computed = form.hash(ofCase: id)
    return computed.elementsEqual(hash) ? computed : nil
  }

  /// The record that the row stands for; nil where it cannot be read.
  func record(ofCase id: String) -> Record? {
    let written = WrittenEvent(
      kind: String(decoding: kind, as: UTF8.self), fields: String(decoding: fields, as: UTF8.self))
    guard let event = Event(written), let day = CivilDate(ascii: day),
      let actor = Actor(
        kind: String(decoding: actorKind, as: UTF8.self),
        person: actor.map(PersonKey.init(rawValue:)),
        insteadOf: insteadOf.map(PersonKey.init(rawValue:)))
    else { return nil }
    return Record(
      caseID: id, sequence: sequence, at: Instant(seconds: at), on: day, actor: actor,
      event: event)
  }
}

extension Columns {
  fileprivate mutating func letters() throws -> UnsafeBufferPointer<UInt8> {
    try known(textBytes())
  }
}
