/// A section's heading, with a number as in «Раздел II: Кадры» or without one.
struct SectionHeading: Hashable {
  let text: String
  let number: ItemNumber?
  let title: String

  init(_ text: String) {
    self.text = text
    let body = Self.withoutWord(text)
    let numbered = NumberedText(body ?? text) ?? body.flatMap(Self.loosely)
    number = numbered?.number
    title = numbered.map(\.rest) ?? text
  }

  /// Whether the words themselves say that a section begins.
  var isEvident: Bool {
    number != nil || Self.withoutWord(text) != nil || isPartOfYear || isNamedStage
  }

  /// «Подготовительный этап», «Организационный блок».
  private var isNamedStage: Bool {
    let names = text.split { !$0.isLetter }
    return (2...3).contains(names.count) && text.first?.isUppercase == true
      && names.last.flatMap { LeadWord(String($0)) } == .section
  }

  /// Whether it is a month or a quarter, under which stands what is due then.
  var isPartOfYear: Bool { HeadingWords(text).namePartOfYear }

  /// Whether the other heading opens a part of this one; an empty section takes any heading in.
  func isAbove(_ other: SectionHeading, isEmpty: Bool) -> Bool {
    guard let number else { return isEmpty || other.number != nil }
    guard let below = other.number else { return isEmpty }
    return number.isAbove(below)
  }

  private static func withoutWord(_ text: String) -> String? {
    guard LeadWord(text) == .section else { return nil }
    return String(text.drop { $0.isLetter }).trimmed.replacing("№", with: "").trimmed
  }

  /// «1: Кадры», «2 – Кадры»: behind «Раздел» any sign may follow the number.
  private static func loosely(_ text: String) -> NumberedText? {
    let head = text.prefix { $0.isNumber || ".IVXLІХ".contains($0) }
    let rest = text.dropFirst(head.count).drop { !$0.isLetter && $0 != "«" }
    return NumberedText(head.hasSuffix(".") ? "\(head) \(rest)" : "\(head). \(rest)")
  }
}
