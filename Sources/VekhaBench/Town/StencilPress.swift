import CFloor
import VekhaRuntime

/// Fills a stencil for one case after another; every statement is compiled once.
final class StencilPress {
  private let stencil: Stencil
  private let statements: [Statement]
  /// The hashes of the case's records, one after another.
  private var hashes: [UInt8] = []
  private var bytes: [UInt8] = []

  /// The case that is to be written.
  struct Subject {
    var key: Int64
    var seal: Int64
    var curator: Int64
    var curatorText: [UInt8]
    var school: [UInt8]
  }

  /// A compiled statement and the places of it that differ from case to case.
  private struct Statement {
    var pointer: OpaquePointer
    var fills: [(place: Int32, fill: Stencil.Fill)]
  }

  init(_ stencil: Stencil, into database: RawDatabase) throws {
    self.stencil = stencil
    statements = try stencil.statements.map { line in
      let pointer = try database.statement(line.sql)
      for (place, value) in line.values.enumerated() {
        floor_bind(pointer, Int32(place + 1), value)
      }
      let fills = line.fills.enumerated().filter { $0.element != .fixed }
      return Statement(pointer: pointer, fills: fills.map { (Int32($0.offset + 1), $0.element) })
    }
  }

  deinit {
    for statement in statements { floor_statement_free(statement.pointer) }
  }

  /// Writes one case and adds the hash of its last record to the heads.
  func write(_ subject: Subject, heads: inout [UInt8]) throws {
    chain(subject)
    heads += hashes.suffix(32)
    for statement in statements {
      fill(statement, for: subject)
      guard floor_step(statement.pointer) else {
        throw RawFailure(words: "a statement of the stencil failed")
      }
    }
  }

  private func chain(_ subject: Subject) {
    hashes.removeAll(keepingCapacity: true)
    for pieces in stencil.records {
      bytes.removeAll(keepingCapacity: true)
      if hashes.isEmpty { bytes += origin } else { bytes += hashes.suffix(32) }
      append(pieces, for: subject)
      hashes += SHA256.hash(bytes)
    }
  }

  private let origin = [UInt8](repeating: 0, count: 32)

  private func append(_ pieces: [Stencil.Piece], for subject: Subject) {
    for piece in pieces {
      switch piece {
      case .fixed(let text): bytes += text
      case .school: bytes += subject.school
      case .curator: bytes += subject.curatorText
      }
    }
  }

  private func fill(_ statement: Statement, for subject: Subject) {
    for (place, fill) in statement.fills {
      switch fill {
      case .fixed: continue
      case .key: floor_bind_number(statement.pointer, place, subject.key)
      case .seal: floor_bind_number(statement.pointer, place, subject.seal)
      case .curator: floor_bind_number(statement.pointer, place, subject.curator)
      case .text(let pieces):
        bytes.removeAll(keepingCapacity: true)
        append(pieces, for: subject)
        bytes.withUnsafeBytes {
          floor_bind_copy(statement.pointer, place, floor_value.text, $0.baseAddress, $0.count)
        }
      case .hash(let number):
        hashes.withUnsafeBytes {
          let start = $0.baseAddress?.advanced(by: number * 32)
          floor_bind_copy(statement.pointer, place, floor_value.blob, start, 32)
        }
      }
    }
  }
}
