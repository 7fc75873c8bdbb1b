internal import VekhaCore

/// All cells of one table side by side; texts are cut out of the file only when asked for.
final class TableSheet: Sendable {
  struct Record: Sendable {
    var line: UInt32
    var column: UInt32
    /// Where the cell's text begins in the file, quotation marks left out, and how long it is.
    var start: UInt32
    var count: UInt32
    /// Whether quotation marks inside are written twice.
    var hasDoubledQuotes = false
  }

  let lines: SourceText
  let columns: [String: Int]
  let records: ContiguousArray<Record>

  init(lines: SourceText, columns: [String: Int], records: ContiguousArray<Record>) {
    self.lines = lines
    self.columns = columns
    self.records = records
  }

  func cell(_ index: Int) -> TableCell { records[index].cell(in: lines) }
}

extension TableSheet.Record {
  var isEmpty: Bool { count == 0 }

  func cell(in lines: SourceText) -> TableCell {
    TableCell(text: text(in: lines), place: place(in: lines))
  }

  func place(in lines: SourceText) -> SourcePlace {
    let firstLine = bytes(in: lines).prefix { $0 != 0x0A && $0 != 0x0D }
    return lines.place(
      line: Int(line), column: Int(column), length: SourceText.characters(in: firstLine))
  }

  private func text(in lines: SourceText) -> String {
    let bytes = bytes(in: lines)
    guard hasDoubledQuotes else { return String(decoding: bytes, as: UTF8.self) }
    var isSecond = false
    let single = bytes.filter { byte in
      isSecond = byte == UInt8(ascii: "\"") && !isSecond
      return byte != UInt8(ascii: "\"") || isSecond
    }
    return String(decoding: single, as: UTF8.self)
  }

  private func bytes(in lines: SourceText) -> ArraySlice<UInt8> {
    lines.bytes[Int(start)..<Int(start + count)]
  }
}
