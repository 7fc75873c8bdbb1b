/// A server's answer: three digits and its own words (RFC 5321, 4.2).
struct SMTPReply {
  let code: Int
  let isLast: Bool
  private var words: [UInt8]

  init?(line: some Collection<UInt8>) {
    let start = Array(line.prefix(4))
    guard start.count >= 3, start[..<3].allSatisfy({ (48...57).contains($0) }),
      let code = Int(String(decoding: start[..<3], as: UTF8.self))
    else { return nil }
    self.code = code
    isLast = start.count < 4 || start[3] != UInt8(ascii: "-")
    words = Array(line.dropFirst(4).prefix(Self.lineLimit))
  }

  /// Joins a further line of the same answer.
  mutating func append(_ line: SMTPReply) {
    guard words.count < Self.totalLimit else { return }
    words += [32] + line.words
  }

  /// The answer as one line of harmless text.
  var text: String {
    ServerWords.cleaned("\(code) " + String(decoding: words, as: UTF8.self))
  }

  var isForNow: Bool { (400..<500).contains(code) }
  var isForGood: Bool { (500..<600).contains(code) }

  private static let lineLimit = 512
  private static let totalLimit = 2048
}

/// Another machine's words, made fit for a list on a screen.
enum ServerWords {
  /// Drops control and direction characters, joins blanks and cuts what is too long.
  static func cleaned(_ text: String) -> String {
    let shown = text.unicodeScalars.map { isInvisible($0) ? " " : Character($0) }
    let joined = String(shown).split(separator: " ").joined(separator: " ")
    let cut = joined.prefix(limit)
    return cut.endIndex == joined.endIndex ? joined : cut + "…"
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse: true
    default: false
    }
  }

  private static let limit = 300
}
