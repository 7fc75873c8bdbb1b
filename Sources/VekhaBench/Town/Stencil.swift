import CFloor
import VekhaCore
import VekhaRuntime

/// What the store writes when one case opens, with holes where the next case differs.
struct Stencil {
  /// One part of a text: as it stands, or different for every case.
  enum Piece: Hashable {
    case fixed([UInt8])
    case school
    case curator
  }

  /// What goes into one place of a statement.
  enum Fill: Hashable {
    case fixed
    case key
    case seal
    case curator
    case text([Piece])
    /// The hash of the record with this number.
    case hash(Int)
  }

  struct Statement {
    var sql: String
    var values: [floor_value]
    var fills: [Fill]
  }

  var statements: [Statement] = []
  /// The hashed form of each record, and of the case's id at the end of each.
  var records: [[Piece]] = []
  /// Keeps the bytes that the fixed values point to.
  let script: RawScript

  init(script: RawScript, change: CaseChange, marks: Marks) {
    self.script = script
    records = change.records.map { marks.pieces($0.hashedText) }
    var hashes: [[UInt8]] = []
    for index in 0..<script.count where !script.sql(index).isBesideTheCase {
      let values = script.values(index)
      let fills = values.map { value in marks.fill(for: value, hashes: &hashes) }
      statements.append(
        Statement(sql: script.sql(index).ofNewRow, values: values, fills: fills))
    }
  }
}

extension String {
  /// The seal is computed by whoever fills the stencil, and a new case has nothing to take away.
  fileprivate var isBesideTheCase: Bool { hasPrefix("INSERT INTO seal") || hasPrefix("DELETE") }

  /// The statement without what it does where the row is there already.
  fileprivate var ofNewRow: String {
    split(separator: "ON CONFLICT").first.map(String.init) ?? self
  }
}

extension Record {
  /// All that the record's hash covers beside the hash of the record before it.
  fileprivate var hashedText: String {
    let written = event.written
    return
      "\(sequence)\n\(at.seconds)\n\(on)\nengine\n\n\(written.kind)\n\(written.fields)\n\(caseID)"
  }
}

/// The outstanding numbers and names by which the holes of a stencil are found.
struct Marks {
  static let school = District.school(0)
  static let key: ClosedRange<Int64> = 7_000_000_000...7_999_999_999
  static let seal: ClosedRange<Int64> = 5_000_000_000...5_999_999_999
  static let curator: Int64 = 6_000_000_001

  func fill(for value: floor_value, hashes: inout [[UInt8]]) -> Stencil.Fill {
    switch value.type {
    case floor_value.integer: fill(for: value.number)
    case floor_value.blob where value.length == 32: fill(forHash: value, &hashes)
    case floor_value.text: fill(forText: value)
    default: .fixed
    }
  }

  private func fill(for number: Int64) -> Stencil.Fill {
    switch number {
    case Self.key: .key
    case Self.seal: .seal
    case Self.curator: .curator
    default: .fixed
    }
  }

  private func fill(forHash value: floor_value, _ hashes: inout [[UInt8]]) -> Stencil.Fill {
    let hash = Array(value.content)
    if let known = hashes.firstIndex(of: hash) { return .hash(known) }
    hashes.append(hash)
    return .hash(hashes.count - 1)
  }

  private func fill(forText value: floor_value) -> Stencil.Fill {
    let pieces = pieces(String(decoding: value.content, as: UTF8.self))
    return pieces.contains { $0 == .school || $0 == .curator } ? .text(pieces) : .fixed
  }

  /// Cuts a text at the places that differ from case to case.
  func pieces(_ text: String) -> [Stencil.Piece] {
    text.cut(at: Self.school, putting: .school).flatMap { piece -> [Stencil.Piece] in
      guard case .fixed(let bytes) = piece else { return [piece] }
      return String(decoding: bytes, as: UTF8.self)
        .cut(at: String(Self.curator), putting: .curator)
    }
  }
}

extension String {
  fileprivate func cut(at mark: String, putting piece: Stencil.Piece) -> [Stencil.Piece] {
    let parts = split(separator: mark, omittingEmptySubsequences: false)
    return parts.enumerated().flatMap { index, part in
      (index == 0 ? [] : [piece]) + (part.isEmpty ? [] : [.fixed(Array(part.utf8))])
    }
  }
}
