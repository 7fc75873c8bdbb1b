import CFloor

/// SQLite with nothing above it: write-ahead log, every commit waits for the disk.
final class RawDatabase {
  private let pointer: OpaquePointer

  init(path: String) throws {
    guard let pointer = floor_open(path) else { throw RawFailure(words: "cannot open \(path)") }
    self.pointer = pointer
  }

  deinit {
    floor_close(pointer)
  }

  func execute(_ sql: String) throws {
    guard floor_execute(pointer, sql) else { throw failure }
  }

  func number(_ sql: String) -> Int64 { floor_number(pointer, sql) }

  /// Reads every column of all that a query finds and returns the number of rows.
  func scan(_ sql: String) throws -> Int {
    let rows = floor_scan(pointer, sql)
    guard rows >= 0 else { throw failure }
    return Int(rows)
  }

  /// Compiles the statements, so that running them is all that is timed.
  func prepare(_ script: RawScript) throws {
    guard floor_prepare(pointer, script.pointer) else { throw failure }
  }

  /// Runs a stretch of the script that was prepared, in one transaction.
  func run(_ script: RawScript, _ stretch: Range<Int>) throws {
    guard floor_run(pointer, script.pointer, stretch.lowerBound, stretch.upperBound) else {
      throw failure
    }
  }

  func statement(_ sql: String) throws -> OpaquePointer {
    guard let statement = floor_statement_new(pointer, sql) else { throw failure }
    return statement
  }

  var failure: RawFailure { RawFailure(words: String(cString: floor_error(pointer))) }
}

/// What a floor could not do, in the library's own words.
struct RawFailure: Error, CustomStringConvertible {
  var words: String

  var description: String { words }
}
