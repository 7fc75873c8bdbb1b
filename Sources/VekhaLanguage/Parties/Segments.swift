/// Finds the signs and words that part one party from the next.
enum Segments {
  /// Cuts at commas, semicolons and slashes that stand outside brackets and quotes.
  static func cut(_ text: String) -> [String] {
    var parts: [String] = [""]
    var depth = 0
    let closings = text.filter { $0 == "»" || $0 == ")" || $0 == "”" }.count
    var seen = 0
    for character in text {
      switch character {
      case "(", "«", "“":
        // A bracket that nobody closes holds nothing together.
        if closings > seen { depth += 1 }
      case ")", "»", "”":
        seen += 1
        depth = max(0, depth - 1)
      default: break
      }
      if depth == 0, ",;/".contains(character) {
        parts.append("")
      } else {
        parts[parts.count - 1].append(character)
      }
    }
    return parts
  }

  /// The first «и» with blanks on both sides, outside brackets and quotes.
  static func conjunction(in text: Substring) -> Range<Substring.Index>? {
    var depth = 0
    var index = text.startIndex
    while index < text.endIndex {
      if "(«“".contains(text[index]) { depth += 1 }
      if ")»”".contains(text[index]) { depth = max(0, depth - 1) }
      if depth == 0, text[index...].hasPrefix(" и ") {
        return index..<text.index(index, offsetBy: 3)
      }
      index = text.index(after: index)
    }
    return nil
  }
}

extension String {
  /// Where words stand in a text as words of their own, in any case.
  func range(ofWords words: String) -> Range<Index>? {
    let (text, sought) = (Array(self), Array(words.lowercased()))
    guard text.count > sought.count else { return nil }
    for start in 0...(text.count - sought.count) {
      let end = start + sought.count
      let isAlone =
        (start == 0 || text[start - 1] == " ") && (end == text.count || text[end] == " ")
      if isAlone, String(text[start..<end]).lowercased() == String(sought) {
        return index(startIndex, offsetBy: start)..<index(startIndex, offsetBy: end)
      }
    }
    return nil
  }
}
