/// The spellings of a party's name brought to one form, so that case, quotes and scanners do not matter.
struct PartySpelling: Hashable {
  /// All words, mended and in lower case, without quotes.
  let whole: String
  /// The same without legal forms, as far as something is left.
  let core: String
  private let numbers: [Substring]

  init(_ text: String) {
    let words = Self.words(of: text)
    let own = words.filter { !LegalForm.all.contains($0) }
    whole = words.joined(separator: " ")
    core = (own.isEmpty ? words : own).joined(separator: " ")
    numbers = core.split { !$0.isNumber }
  }

  /// The words of a text, mended and in lower case; signs between them are left out.
  static func words(of text: String) -> [String] {
    text.filter { !Letters.invisible.contains($0) }
      .split { !($0.isLetter || $0.isNumber) }
      .map { String(Letters.mended($0).map { $0 == "ё" ? "е" : $0 }) }
  }

  /// Whether two spellings name the same: alike but for a letter or two that a scanner may have eaten.
  ///
  /// Short words must agree wholly, since «ОУ», «УО» and «ОО» are three parties; so must numbers.
  func isLike(_ other: PartySpelling) -> Bool {
    if core == other.core { return true }
    guard numbers == other.numbers else { return false }
    let (left, right) = (core.split(separator: " "), other.core.split(separator: " "))
    if left.count == right.count { return zip(left, right).allSatisfy(Self.areAlike) }
    return core.count >= 8 && left.joined() == right.joined()
  }

  private static func areAlike(_ left: Substring, _ right: Substring) -> Bool {
    if left == right { return true }
    let length = min(left.count, right.count)
    let (left, right) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
    return length >= 5 && EditDistance.between(left, right, atMost: 1) != nil
  }

  /// Whether this is the other one's initials, as «УО» is those of «Управление образования».
  func isShort(for other: PartySpelling) -> Bool {
    guard core.count >= 2, !core.contains(" ") else { return false }
    let words = other.core.split(separator: " ")
    return words.count == core.count && zip(words, core).allSatisfy { $0.first == $1 }
  }
}

/// The legal forms that stand before an institution's name and are left out as often as not.
enum LegalForm {
  static let all: Set<String> = [
    "мку", "мбу", "мау", "моу", "мбоу", "маоу", "мкоу", "гоу", "гбоу", "гаоу", "гкоу", "фгбоу",
    "мдоу", "мбдоу", "мадоу", "мкдоу", "мбудо", "маудо", "моудо", "мкудо", "мбоудо", "гбу", "гау",
    "гку", "гбпоу", "гапоу", "кгбпоу", "кгбоу", "кгбу", "огбу", "огбоу", "обу", "бу", "ку", "ау",
    "дпо", "до", "спо", "ано", "но", "чоу", "ноу", "ооо", "оао", "пао", "зао", "ао", "ип",
  ]
}
