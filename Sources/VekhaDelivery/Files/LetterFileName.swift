internal import VekhaRuntime

/// The name of a letter's file, harmless whatever the letter's id is.
enum LetterFileName {
  /// Keeps an id of letters, digits, `-` and `_`; any other gets a mark, so that two never share a file.
  static func of(_ id: String) -> String {
    let kept = id.utf8.prefix(limit).map { isSafe($0) ? $0 : UInt8(ascii: "_") }
    let name = String(decoding: kept, as: UTF8.self)
    return (name == id && !id.isEmpty ? name : "\(name)~\(mark(of: id))") + ".eml"
  }

  private static func mark(of id: String) -> String {
    String(Fingerprint.of(id), radix: 16)
  }

  private static func isSafe(_ byte: UInt8) -> Bool {
    let isLetter = (97...122).contains(byte | 0x20)
    return isLetter || (48...57).contains(byte) || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: "_")
  }

  private static let limit = 120
}
