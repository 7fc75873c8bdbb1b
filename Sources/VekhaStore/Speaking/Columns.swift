import GRDBSQLite
import VekhaCore
import VekhaRuntime

/// A row's columns, read from left to right; what cannot be read means a damaged database.
struct Columns {
  private let statement: OpaquePointer
  private var index: CInt = 0

  init(_ statement: OpaquePointer) {
    self.statement = statement
  }

  mutating func optionalText() -> String? {
    textBytes().map { String(decoding: $0, as: UTF8.self) }
  }

  /// The bytes of a text; they are gone with the row.
  mutating func textBytes() -> UnsafeBufferPointer<UInt8>? {
    defer { index += 1 }
    guard sqlite3_column_type(statement, index) == SQLITE_TEXT,
      let start = sqlite3_column_text(statement, index)
    else { return nil }
    let count = Int(sqlite3_column_bytes(statement, index))
    return UnsafeBufferPointer(start: start, count: count)
  }

  /// The bytes of a blob; they are gone with the row.
  mutating func blob() throws -> UnsafeRawBufferPointer {
    defer { index += 1 }
    guard sqlite3_column_type(statement, index) == SQLITE_BLOB else { throw UnreadableRow() }
    let start = sqlite3_column_blob(statement, index)
    return UnsafeRawBufferPointer(
      start: start, count: Int(sqlite3_column_bytes(statement, index)))
  }

  mutating func text() throws -> String { try known(optionalText()) }

  mutating func optionalNumber() -> Int64? {
    defer { index += 1 }
    guard sqlite3_column_type(statement, index) == SQLITE_INTEGER else { return nil }
    return sqlite3_column_int64(statement, index)
  }

  mutating func number() throws -> Int { Int(try key()) }

  /// Reads the number by which the database itself knows a row.
  mutating func key() throws -> Int64 { try known(optionalNumber()) }

  mutating func flag() throws -> Bool { try number() != 0 }

  mutating func bytes() throws -> [UInt8] { Array(try blob()) }

  func known<Value>(_ value: Value?) throws -> Value {
    guard let value else { throw UnreadableRow() }
    return value
  }
}

// MARK: - Values of the core

extension Columns {
  mutating func optionalDate() throws -> CivilDate? {
    guard let bytes = textBytes() else { return nil }
    return try known(CivilDate(ascii: bytes))
  }

  mutating func date() throws -> CivilDate { try known(optionalDate()) }

  mutating func optionalInstant() -> Instant? { optionalNumber().map(Instant.init(seconds:)) }

  mutating func instant() throws -> Instant { try known(optionalInstant()) }

  mutating func optionalPerson() -> PersonKey? { optionalNumber().map(PersonKey.init(rawValue:)) }

  mutating func person() throws -> PersonKey { try known(optionalPerson()) }

  mutating func people() throws -> [PersonKey] { try people(text()) }

  mutating func optionalPeople() throws -> [PersonKey] { try people(optionalText() ?? "") }

  private func people(_ text: String) throws -> [PersonKey] {
    guard !text.isEmpty else { return [] }
    return try text.utf8.split(separator: Self.comma)
      .map { PersonKey(rawValue: try known(Int64(Substring($0)))) }
  }

  mutating func list() throws -> [String] {
    let text = try text()
    guard !text.isEmpty else { return [] }
    return text.utf8.split(separator: Self.comma).map { String(Substring($0)) }
  }

  mutating func optionalSteps() throws -> [Step]? {
    try textBytes().map { text in
      try text.split(separator: Self.comma).map { try known(Step(ascii: .init(rebasing: $0))) }
    }
  }

  private static let comma = UInt8(ascii: ",")

  /// Reads silences, a line for each.
  mutating func silences() throws -> [Silence] {
    try text().split(separator: "\n").map { try known(Silence(String($0))) }
  }

  /// Reads the words of co-executors, a line for each.
  mutating func reports() throws -> [PartReport] {
    try text().split(separator: "\n").map { try known(PartReport(String($0))) }
  }

  mutating func step() throws -> Step { try known(Step.named(text())) }

  /// Reads a word that names a case of an enumeration.
  mutating func word<Word: RawRepresentable<String>>() throws -> Word {
    try known(Word(rawValue: text()))
  }

  /// Reads the two columns of a duty's name.
  mutating func occurrenceKey() throws -> OccurrenceKey {
    let (code, date) = (try text(), try known(textBytes()))
    return OccurrenceKey(code: code, date: date.isEmpty ? nil : try known(CivilDate(ascii: date)))
  }
}

/// A row that the schema does not allow.
struct UnreadableRow: Error {}
