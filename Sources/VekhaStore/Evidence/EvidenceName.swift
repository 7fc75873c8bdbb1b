/// A file's name as people read it and as a file system anywhere can keep it.
struct EvidenceName {
  /// Without control characters, which could pass for something else on a terminal.
  let shown: String
  /// Letters, digits and `.-_` alone, short enough for any file system; the ending is kept.
  let plain: String

  init(_ name: String) {
    shown = String(String.UnicodeScalarView(name.unicodeScalars.filter(Self.isVisible)))
    let safe = name.map { $0.isLetter || $0.isNumber || ".-_".contains($0) ? $0 : "_" }
    plain = Self.shortened(String(safe))
  }

  private static func isVisible(_ character: Unicode.Scalar) -> Bool {
    ![.control, .format, .lineSeparator, .paragraphSeparator]
      .contains(character.properties.generalCategory)
  }

  private static let longest = 100

  private static func shortened(_ name: String) -> String {
    var name = Substring(name)
    while name.utf8.count > longest { name = name.dropFirst() }
    return String(name)
  }

  /// Whether a name is one that the shelf gives: a SHA-256, a dash, and no way out of the folder.
  static func isStored(_ name: String) -> Bool {
    let hash = name.utf8.prefix(64)
    return hash.count == 64 && hash.allSatisfy(isDigit) && name.utf8.dropFirst(64).first == 0x2D
      && !name.contains("/") && !name.contains("\0")
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
  }
}
