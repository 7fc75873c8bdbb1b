/// Words as the markup of a Word document; signs that XML has no place for are left out.
enum WordMarkup {
  static func escaped(_ words: String) -> String {
    var text = ""
    for sign in words.unicodeScalars where isAllowed(sign) {
      switch sign {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      default: text.unicodeScalars.append(sign)
      }
    }
    return text
  }

  /// A paragraph of its own style; an empty one keeps its line.
  static func paragraph(_ words: String, style: String) -> String {
    let lines = words.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    let runs = lines.map { "<w:t xml:space=\"preserve\">\(escaped(String($0)))</w:t>" }
    return "<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/></w:pPr><w:r>"
      + runs.joined(separator: "<w:br/>") + "</w:r></w:p>"
  }

  private static func isAllowed(_ sign: Unicode.Scalar) -> Bool {
    switch sign.value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
