/// Cuts a table's bytes into cells, counting lines and characters on the way.
struct TableScanner {
  /// What is wrong with how a cell is quoted.
  enum Fault: Equatable {
    case unclosed
    case textAfterQuote(line: Int, column: Int)
  }

  private let bytes: [UInt8]
  private let separator: UInt8
  private var index = 0
  private var line = 1
  private var column = 1

  private static let quote = UInt8(ascii: "\"")

  init(_ bytes: [UInt8], separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
  }

  var isAtEnd: Bool { index == bytes.count }

  /// Reads one cell and stops before the separator or line break after it.
  mutating func cell() -> (record: TableSheet.Record, fault: Fault?) {
    skipBlanks()
    return next == Self.quote ? quotedCell() : (plainCell(), nil)
  }

  /// Steps over a separator; false where the row ends, its line break being stepped over.
  mutating func passSeparator() -> Bool {
    let (isSeparator, isReturn) = (next == separator, next == 0x0D)
    if !isAtEnd { advance() }
    if isReturn, next == 0x0A { advance() }
    return isSeparator
  }

  private mutating func plainCell() -> TableSheet.Record {
    var record = emptyRecord
    while !endsCell { advance() }
    let text = bytes[Int(record.start)..<index]
    let end = text.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? text.startIndex
    record.count = UInt32(end) - record.start
    return record
  }

  private mutating func quotedCell() -> (TableSheet.Record, Fault?) {
    advance()
    var record = emptyRecord
    while let byte = next {
      if byte == Self.quote {
        guard index + 1 < bytes.count, bytes[index + 1] == Self.quote else { break }
        record.hasDoubledQuotes = true
        advance()
      }
      advance()
    }
    record.count = UInt32(index) - record.start
    guard !isAtEnd else { return (record, .unclosed) }
    advance()
    return (record, textAfterQuote())
  }

  private mutating func textAfterQuote() -> Fault? {
    skipBlanks()
    guard !endsCell else { return nil }
    let fault = Fault.textAfterQuote(line: line, column: column)
    while !endsCell { advance() }
    return fault
  }
}

extension TableScanner {
  private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

  private var emptyRecord: TableSheet.Record {
    TableSheet.Record(
      line: UInt32(line), column: UInt32(column), start: UInt32(index), count: 0)
  }

  private var endsCell: Bool {
    guard let next else { return true }
    return next == separator || next == 0x0A || next == 0x0D
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte == 0x09 && separator != 0x09)
  }

  private mutating func skipBlanks() {
    while let next, isBlank(next) { advance() }
  }

  /// Steps over one byte; a line ends at LF, CR or CR LF, as in `SourceText`.
  private mutating func advance() {
    let byte = bytes[index]
    index += 1
    if byte == 0x0A || (byte == 0x0D && next != 0x0A) {
      line += 1
      column = 1
    } else if byte & 0xC0 != 0x80 {
      column += 1
    }
  }
}
