/// Tells the names of people as orders write them: a surname with initials on either side, or three full names.
enum PersonName {
  static func isIn(_ words: some StringProtocol) -> Bool {
    let words = words.flatMap { $0 == "." ? [$0, " "] : [$0] }.split { $0 == " " || $0 == "," }.map
    { String($0) }
    return words.indices.contains { index in
      hasInitials(words, beside: index) || isFull(words.dropFirst(index).prefix(3))
    }
  }

  /// A surname with one or two initials before or after it.
  private static func hasInitials(_ words: [String], beside index: Int) -> Bool {
    guard isSurname(words[index]) else { return false }
    let isBefore = index > 0 && isInitial(words[index - 1])
    let isAfter = index + 1 < words.count && isInitial(words[index + 1])
    return isBefore || isAfter
  }

  private static func isInitial(_ word: String) -> Bool {
    word.count == 2 && word.last == "." && word.first?.isUppercase == true
  }

  private static func isSurname(_ word: String) -> Bool {
    word.count >= 3 && word.first?.isUppercase == true
      && word.dropFirst().contains(where: \.isLowercase)
      && word.allSatisfy { $0.isLetter || Letters.dashes.contains($0) }
  }

  private static func isFull(_ words: ArraySlice<String>) -> Bool {
    guard words.count == 3, words.allSatisfy(isSurname), let last = words.last else { return false }
    return ["вич", "вна", "чна", "ьич", "вича", "вну", "вной", "вне"].contains(
      where: last.hasSuffix)
  }
}
