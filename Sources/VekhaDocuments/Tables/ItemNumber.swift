internal import VekhaCore

/// The number of a row or a section as documents write it: «1.2.», «3)», «IV», «5а», «1.1/2».
struct ItemNumber: Hashable {
  /// The number without the dots and brackets round it.
  let code: String

  init?(_ text: String) {
    let code = Self.bare(text)
    guard Self.isCode(code) else { return nil }
    self.code = code
  }

  static func isNumber(_ text: String) -> Bool { ItemNumber(text) != nil }

  /// The parts between dots: 1 and 2 of 1.2.
  var parts: [Substring] { code.split(separator: ".") }

  /// Whether a row of this number holds one of the other: 1 above 1.2, and II above any digits.
  func isAbove(_ other: ItemNumber) -> Bool {
    isRoman && !other.isRoman
      || other.parts.count > parts.count && other.parts.starts(with: parts)
  }

  private var isRoman: Bool { code.first?.isLetter == true }

  private static func bare(_ text: String) -> String {
    var text = text.filter { !$0.isWhitespace && $0 != "\u{AD}" }
    if text.hasPrefix("№") { text.removeFirst() }
    if text.hasPrefix("п.") { text.removeFirst(2) }
    while let last = text.last, ".):-–—,;".contains(last) { text.removeLast() }
    return text.hasPrefix("(") ? String(text.dropFirst()) : text
  }

  private static func isCode(_ code: String) -> Bool {
    guard (1...12).contains(code.count) else { return false }
    if code.allSatisfy({ "IVXLІХ".contains($0) }) { return true }
    let halves = code.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    return halves[0].split(separator: ".", omittingEmptySubsequences: false).allSatisfy(isPart)
      && halves.dropFirst().allSatisfy(isPart)
  }

  /// Digits, with one letter after them perhaps.
  private static func isPart(_ part: Substring) -> Bool {
    let digits = part.prefix { $0.isASCII && $0.isNumber }
    let letters = part.dropFirst(digits.count)
    return (1...3).contains(digits.count) && letters.count <= 1 && letters.allSatisfy(\.isLetter)
  }
}

/// A line that begins with its number, as «2.1 Изучение потребности» does.
struct NumberedText {
  let number: ItemNumber
  let rest: String

  init?(_ text: String) {
    let head = text.prefix { $0.isNumber || ".)IVXLІХ".contains($0) }
    let rest = text.dropFirst(head.count)
    guard let number = ItemNumber(String(head)), let first = rest.first else { return nil }
    let isMarked = head.contains { ".)".contains($0) }
    let word = rest.first(where: \.isLetter)
    guard first.isWhitespace || isMarked, isMarked || word?.isUppercase == true, word != nil,
      !(head.count == 4 && head.allSatisfy(\.isNumber))
    else { return nil }
    self.number = number
    self.rest = String(rest).trimmed
  }
}
