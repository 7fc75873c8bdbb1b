import VekhaCore

/// First, second, last: beside a noun, in both languages.
enum OrdinalWords {
  /// «второй вторник», "second Tuesday".
  static func weekday(_ day: RecurrenceRule.Day) -> Bilingual? {
    guard let ordinal = day.ordinal, ordinal == -1 || (1...5).contains(ordinal) else { return nil }
    let words = masculine(ordinal)
    return Bilingual(
      ru: "\(agreeing(words.ru, with: day.weekday)) \(day.weekday.title(in: .ru))",
      en: "\(words.en) \(day.weekday.title(in: .en))")
  }

  static func masculine(_ number: Int) -> Bilingual {
    guard number > 0 else { return Bilingual(ru: "последний", en: "last") }
    guard number <= russian.count else { return Bilingual(ru: "\(number)-й", en: english(number)) }
    return Bilingual(ru: russian[number - 1], en: names[number - 1])
  }

  /// Returns "1st", "22nd", "13th".
  static func english(_ number: Int) -> String {
    switch (number % 10, number % 100) {
    case (_, 11...13): "\(number)th"
    case (1, _): "\(number)st"
    case (2, _): "\(number)nd"
    case (3, _): "\(number)rd"
    default: "\(number)th"
    }
  }

  private static let russian = ["первый", "второй", "третий", "четвёртый", "пятый"]
  private static let names = ["first", "second", "third", "fourth", "fifth"]

  private static func agreeing(_ word: String, with weekday: Weekday) -> String {
    switch weekday {
    case .wednesday, .friday, .saturday:
      word == "третий" ? "третья" : word.dropLast(2) + (word == "последний" ? "яя" : "ая")
    case .sunday:
      word == "третий" ? "третье" : word.dropLast(2) + (word == "последний" ? "ее" : "ое")
    default: word
    }
  }
}
