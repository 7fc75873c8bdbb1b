/// The place in a document where the picture of the house hangs.
struct Frame {
  static let top = "<!-- house: drawn by `make house` -->\n```text\n"
  static let bottom = "```\n<!-- /house -->"

  let before: Substring
  let picture: Substring
  let after: Substring

  /// Finds the frame in a document; nil when a marker is missing.
  init?(in document: String) {
    guard let top = document.firstRange(of: Self.top) else { return nil }
    guard let bottom = document[top.upperBound...].firstRange(of: Self.bottom) else { return nil }
    before = document[..<top.upperBound]
    picture = document[top.upperBound..<bottom.lowerBound]
    after = document[bottom.lowerBound...]
  }

  /// Returns the document with another picture in the frame.
  func document(with picture: String) -> String { before + picture + after }
}
