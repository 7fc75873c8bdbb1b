package import VekhaCore
package import VekhaLanguage

/// How large a table Vekha is willing to read; a file beyond a limit is refused with it named.
package struct TableLimits: Hashable, Sendable {
  /// The longest file, in bytes.
  package var bytes = 16 << 20
  /// The most cells, the header's among them.
  package var cells = 2_000_000

  package init() {}

  package static let standard = TableLimits()
}

/// What came of reading one table: its header, its rows that are not blank, every mistake found.
package struct TableReading: Sendable {
  /// The column names, trimmed and in lower case.
  package let header: [TableCell]
  package let rows: [TableRow]
  package let diagnostics: [Diagnostic]
  /// The file's lines, to annotate what later readers find.
  package let lines: SourceText
}

/// Reads the CSV tables of people and pairs as Excel saves them in Russia.
///
/// It is our own because every cell must know its line and column for the diagnostics, and because
/// the encoding (UTF-8 or Windows-1251) and the separator (comma, semicolon or tab) are found out
/// from the file itself.
package enum TableReader {
  /// Reads one file; only a file that is no text, or too large, has no rows at all.
  package static func read(
    _ bytes: [UInt8], file: String, limits: TableLimits = .standard
  ) -> TableReading {
    guard bytes.count <= limits.bytes else {
      return refused(Catalogue.fileTooLarge(limit: limits.bytes), file: file)
    }
    return decoded(bytes.withoutByteOrderMark, file: file, limits: limits)
  }

  /// The reading of a file that was not even opened, such as one too large to be loaded.
  package static func refused(_ mistake: Mistake, file: String) -> TableReading {
    let lines = SourceText(file: file, bytes: [])
    return refused(mistake.at(lines.place(line: 1, column: 1)), lines)
  }

  /// Windows-1251 comes back here once more, as the UTF-8 it was turned into.
  private static func decoded(
    _ text: [UInt8], file: String, limits: TableLimits
  ) -> TableReading {
    guard let fault = text.withUnsafeBufferPointer(TextFault.first) else {
      return TableBuilder(lines: SourceText(file: file, bytes: text), limits: limits).reading()
    }
    if case .badByte = fault, text.withUnsafeBufferPointer(UTF8Check.looksLikeWindows1251) {
      return decoded(Windows1251.utf8(from: text), file: file, limits: limits)
    }
    let refusal = RefusedText(fault, in: text, file: file)
    return refused(refusal.diagnostic, refusal.lines)
  }

  private static func refused(_ diagnostic: Diagnostic, _ lines: SourceText) -> TableReading {
    TableReading(header: [], rows: [], diagnostics: lines.annotated([diagnostic]), lines: lines)
  }
}
