/// An answer that people read as text and spreadsheets take as CSV.
package protocol Report {
  /// The answer for a terminal or a page of the look's width.
  func text(_ look: Look) -> String

  /// The same rows with a heading, their dates in ISO 8601.
  var csv: String { get }
}
