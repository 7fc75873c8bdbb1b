/// The port to the place where evidence files are kept.
package protocol EvidenceShelf: Sendable {
  /// Copies a file into the shelf and returns the text by which the journal knows it: its name and hash.
  func keep(fileAt path: String) throws -> String
}
