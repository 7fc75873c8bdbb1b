import CFloor
import VekhaRuntime

/// Fills a stencil for one case after another; every statement is compiled once.
final class StencilPress {
  private let stencil: Stencil
  private let statements: [OpaquePointer]
  private var bytes: [UInt8] = []

  /// The case that is to be written.
  struct Subject {
    var key: Int64
    var seal: Int64
    var curator: Int64
    var school: [UInt8]
  }

  init(_ stencil: Stencil, into database: RawDatabase) throws {
    self.stencil = stencil
    statements = try stencil.statements.map { try database.statement($0.sql) }
    for (statement, line) in zip(statements, stencil.statements) {
      for (place, value) in line.values.enumerated() {
        floor_bind(statement, Int32(place + 1), value)
      }
    }
  }

  deinit {
    statements.forEach(floor_statement_free)
  }

  /// Writes one case and returns the hash of its last record.
  func write(_ subject: Subject) throws -> [UInt8] {
    let hashes = hashes(of: subject)
    for (index, statement) in statements.enumerated() {
      try fill(stencil.statements[index].fills, of: statement, for: subject, hashes)
    }
    return hashes.last ?? []
  }

  private func hashes(of subject: Subject) -> [[UInt8]] {
    var previous = [UInt8](repeating: 0, count: 32)
    return stencil.records.map { pieces in
      bytes.removeAll(keepingCapacity: true)
      bytes += previous
      append(pieces, for: subject)
      previous = SHA256.hash(bytes)
      return previous
    }
  }

  private func append(_ pieces: [Stencil.Piece], for subject: Subject) {
    for piece in pieces {
      switch piece {
      case .fixed(let text): bytes += text
      case .school: bytes += subject.school
      case .curator: bytes += String(subject.curator).utf8
      }
    }
  }

  /// The bytes are gathered first, since the statement reads them where they lie.
  private func fill(
    _ fills: [Stencil.Fill], of statement: OpaquePointer, for subject: Subject, _ hashes: [[UInt8]]
  ) throws {
    bytes.removeAll(keepingCapacity: true)
    var stretches: [(place: Int, type: Int32, range: Range<Int>)] = []
    for (place, fill) in fills.enumerated() {
      let start = bytes.count
      switch fill {
      case .fixed: continue
      case .key: bind(subject.key, place, statement)
      case .seal: bind(subject.seal, place, statement)
      case .curator: bind(subject.curator, place, statement)
      case .text(let pieces):
        append(pieces, for: subject)
        stretches.append((place, floor_value.text, start..<bytes.count))
      case .hash(let number):
        bytes += hashes[number]
        stretches.append((place, floor_value.blob, start..<bytes.count))
      }
    }
    try step(statement, stretches)
  }

  private func bind(_ number: Int64, _ place: Int, _ statement: OpaquePointer) {
    let value = floor_value(type: floor_value.integer, number: number, bytes: nil, length: 0)
    floor_bind(statement, Int32(place + 1), value)
  }

  private func step(
    _ statement: OpaquePointer, _ stretches: [(place: Int, type: Int32, range: Range<Int>)]
  ) throws {
    let isDone = bytes.withUnsafeBytes { all in
      for (place, type, range) in stretches {
        let start = all.baseAddress?.advanced(by: range.lowerBound)
        let value = floor_value(
          type: type, number: 0, bytes: start?.assumingMemoryBound(to: CChar.self),
          length: range.count)
        floor_bind(statement, Int32(place + 1), value)
      }
      return floor_step(statement)
    }
    guard isDone else { throw RawFailure(words: "a statement of the stencil failed") }
  }
}
