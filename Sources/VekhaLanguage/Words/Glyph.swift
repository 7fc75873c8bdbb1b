/// One character as a terminal shows it, and how many columns it takes there.
package struct Glyph {
  package let text: String
  package let width: Int

  package init(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\t": (text, width) = ("    ", 4)
    case _ where scalar.isPlain: (text, width) = (String(scalar), 1)
    case _ where scalar.isHidden: (text, width) = ("\u{FFFD}", 1)
    case _ where scalar.isCombining: (text, width) = (String(scalar), 0)
    case _ where scalar.isWide: (text, width) = (String(scalar), 2)
    default: (text, width) = (String(scalar), 1)
    }
  }
}

/// Text made safe for one line of a terminal or a log.
package enum VisibleText {
  package static func of(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { !$0.isPlain && $0.isHidden }) else { return text }
    return String(
      String.UnicodeScalarView(text.unicodeScalars.map { $0.isHidden ? "\u{FFFD}" : $0 }))
  }
}

extension Unicode.Scalar {
  /// Letters and signs of ASCII, and the Russian letters but one: each takes one column and shows itself.
  package var isPlain: Bool {
    switch self {
    case " "..<"\u{7F}", "\u{410}"..."\u{44F}": true
    default: false
    }
  }

  /// Controls, line breaks and signs that turn the direction of writing: they act, and show nothing.
  var isHidden: Bool {
    guard value >= 0x7F else { return value < 0x20 }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }

  /// Marks that sit on the character before them.
  var isCombining: Bool {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
  }

  /// Characters of the Far East and pictures, which terminals draw two columns wide.
  var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF,
      0x1F900...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
