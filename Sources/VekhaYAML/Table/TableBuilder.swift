internal import VekhaCore
internal import VekhaLanguage

/// Turns cells into a header and rows, and collects what is wrong with them.
struct TableBuilder {
  private let lines: SourceText
  private let limits: TableLimits
  private var scanner: TableScanner
  private var records: ContiguousArray<TableSheet.Record> = []
  private var rows: [Range<UInt32>] = []
  private var diagnostics: [Diagnostic] = []

  init(lines: SourceText, limits: TableLimits) {
    self.lines = lines
    self.limits = limits
    scanner = TableScanner(lines.bytes, separator: TableSeparator.find(in: lines.bytes))
  }

  consuming func reading() -> TableReading {
    var header: [TableCell] = []
    do throws(Halt) {
      header = try readHeader()
      while !scanner.isAtEnd { try readRow(columns: header.count) }
    } catch {
      diagnostics.append(error.diagnostic)
    }
    let sheet = TableSheet(lines: lines, columns: columns(of: header), records: records)
    return TableReading(
      header: header, rows: rows.map { TableRow(sheet: sheet, cells: $0) },
      diagnostics: lines.annotated(diagnostics), lines: lines)
  }

  /// The first row that is not blank, up to its last named column.
  private mutating func readHeader() throws(Halt) -> [TableCell] {
    while !scanner.isAtEnd {
      let cells = try readCells()
      guard let last = records[cells].lastIndex(where: { !$0.isEmpty }) else { continue }
      return records[cells.lowerBound...last].map { $0.cell(in: lines).asColumnName }
    }
    throw Halt(diagnostic: Catalogue.emptyFile.at(lines.place(line: 1, column: 1)))
  }

  private mutating func readRow(columns: Int) throws(Halt) {
    let cells = try readCells()
    guard records[cells].contains(where: { !$0.isEmpty }) else {
      records.removeSubrange(cells)
      return
    }
    if let extra = records[cells].dropFirst(columns).first(where: { !$0.isEmpty }) {
      note(Catalogue.extraCell(columns: columns), at: extra.place(in: lines))
    }
    records.removeSubrange(min(cells.lowerBound + columns, cells.upperBound)...)
    rows.append(UInt32(cells.lowerBound)..<UInt32(records.count))
  }

  /// Appends the cells of the next row.
  private mutating func readCells() throws(Halt) -> Range<Int> {
    let first = records.count
    repeat {
      let (record, fault) = scanner.cell()
      if let fault { try report(fault, of: record) }
      records.append(record)
      guard records.count <= limits.cells else {
        let mistake = Catalogue.tooManyCells(limit: limits.cells)
        throw Halt(diagnostic: mistake.at(record.place(in: lines)))
      }
    } while scanner.passSeparator()
    return first..<records.count
  }
}

extension TableBuilder {
  private mutating func report(
    _ fault: TableScanner.Fault, of record: TableSheet.Record
  ) throws(Halt) {
    switch fault {
    case .unclosed:
      let place = lines.place(line: Int(record.line), column: Int(record.column) - 1)
      throw Halt(diagnostic: Catalogue.unclosedCell.at(place))
    case .textAfterQuote(let line, let column):
      note(Catalogue.textAfterCell, at: lines.place(line: line, column: column))
    }
  }

  /// Where each column stands; of two with one name, the first.
  private mutating func columns(of header: [TableCell]) -> [String: Int] {
    var columns: [String: Int] = [:]
    for (position, cell) in header.enumerated() {
      if cell.text.isEmpty {
        note(Catalogue.unnamedColumn, at: cell.place)
      } else if columns[cell.text] != nil {
        note(Catalogue.doubledColumn(cell.text), at: cell.place)
      } else {
        columns[cell.text] = position
      }
    }
    return columns
  }

  /// Collects a mistake; beyond what anybody would read, further ones are dropped.
  private mutating func note(_ mistake: Mistake, at place: SourcePlace) {
    if diagnostics.count <= SourceText.mostMistakes { diagnostics.append(mistake.at(place)) }
  }
}

extension TableCell {
  fileprivate var asColumnName: TableCell {
    let words = text.split(whereSeparator: \.isWhitespace)
    return TableCell(text: words.joined(separator: " ").lowercased(), place: place)
  }
}
