internal import Foundation
internal import FoundationXML

/// Reads a part's XML into a tree, within limits, and fetches nothing from anywhere.
enum MarkupReader {
  /// Reads a part; the elements named by `skipping` are left out with all that is in them.
  static func read(
    _ bytes: [UInt8], part: String, skipping: Set<String> = [], limits: DocumentLimits
  ) throws(DocumentRefusal) -> Markup {
    guard isPlain(bytes) else { throw .declaresEntities(part: part) }
    let builder = MarkupBuilder(part: part, skipping: skipping, limits: limits)
    let parser = XMLParser(data: Data(bytes))
    parser.shouldResolveExternalEntities = false
    parser.delegate = builder
    let isWhole = parser.parse()
    if let refusal = builder.refusal { throw refusal }
    guard isWhole, let root = builder.root else { throw .brokenPart(part) }
    return root
  }

  /// Whether no document type is declared, in UTF-8 or UTF-16, and the encoding hides nothing.
  private static func isPlain(_ bytes: [UInt8]) -> Bool {
    let letters = bytes.contains(0) ? bytes.filter { $0 != 0 } : bytes
    return letters.withUnsafeBufferPointer(declaresNothing) && hasPlainEncoding(letters.prefix(200))
  }

  /// Of all that begins with `<!` a document needs comments and character data alone.
  private static func declaresNothing(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in bytes.indices.dropLast(2) where bytes[index] == UInt8(ascii: "<") {
      let next = bytes[index + 2]
      let isDeclaration = bytes[index + 1] == UInt8(ascii: "!")
      if isDeclaration, next != UInt8(ascii: "-"), next != UInt8(ascii: "[") { return false }
    }
    return true
  }

  private static func hasPlainEncoding(_ head: ArraySlice<UInt8>) -> Bool {
    let words = String(decoding: head, as: UTF8.self).lowercased()
    guard let start = words.range(of: "encoding=") else { return true }
    let name = words[start.upperBound...].dropFirst().prefix { $0 != "\"" && $0 != "'" }
    return ["utf-8", "utf-16", "us-ascii", "windows-1251", "iso-8859-1"].contains(String(name))
  }
}
