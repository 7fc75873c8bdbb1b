/// A table as spreadsheets read it (RFC 4180).
package struct CSV {
  private let rows: [[String]]

  /// Takes the names of the columns and the rows under them.
  package init(columns: [String], rows: [[String]]) {
    self.rows = [columns] + rows
  }

  package var text: String {
    rows.map(Self.row).joined()
  }

  /// One row with its end of line.
  static func row(_ fields: [String]) -> String {
    fields.map(field).joined(separator: ",") + "\r\n"
  }

  /// A field that a spreadsheet would take for a formula is kept a text by an apostrophe.
  private static func field(_ text: String) -> String {
    let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
    let words = isFormula && !isNumber(text) ? "'" + text : text
    let needsQuotes = words.unicodeScalars.contains { ",\"\r\n".unicodeScalars.contains($0) }
    return needsQuotes ? "\"" + words.replacing("\"", with: "\"\"") + "\"" : words
  }

  private static func isNumber(_ text: String) -> Bool {
    Double(text) != nil
  }
}
