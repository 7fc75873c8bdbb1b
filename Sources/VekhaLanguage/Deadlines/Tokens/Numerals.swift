/// Roman numerals and numbers that a scanner made letters of.
enum Numerals {
  /// Reads Roman numerals up to twelve, typed with Latin or Cyrillic letters or with strokes.
  static func roman(_ piece: Substring.UnicodeScalarView) -> Int? {
    if let misread = misread(piece) { return misread }
    var text = ""
    for scalar in piece {
      guard text.unicodeScalars.count < 4, let sign = sign(scalar) else { return nil }
      text.append(sign)
    }
    return values.firstIndex(of: text).map { $0 + 1 }
  }

  /// Capitals that scanners make of II and III.
  private static func misread(_ piece: Substring.UnicodeScalarView) -> Int? {
    guard let first = piece.first, first == "П" || first == "Ш" else { return nil }
    let rest = piece.dropFirst()
    if rest.isEmpty { return first == "П" ? 2 : 3 }
    return first == "П" && rest.count == 1 && rest.first.flatMap(sign) == "I" ? 3 : nil
  }

  private static func sign(_ scalar: Unicode.Scalar) -> Character? {
    switch scalar {
    case "I", "i", "І", "і", "l", "|": "I"
    case "V", "v", "У": "V"
    case "X", "x", "Х", "х": "X"
    default: nil
    }
  }

  private static let values = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII",
  ]

  /// «ЗО» and «lO»: two letters that a scanner made of a number.
  static func lettered(_ piece: Substring.UnicodeScalarView) -> Int? {
    let digits = piece.prefix(3).compactMap(Letters.digit)
    guard piece.count == 2, digits.count == 2, digits[0] > 0, digits != [1, 1] else { return nil }
    return digits[0] * 10 + digits[1]
  }
}
