/// The words of a column's heading, made alike: small letters, no dots, «ё» as «е».
struct HeadingWords {
  private let text: String
  private let words: [String]

  init(_ heading: String) {
    // A hyphen in a narrow column cuts a word: «Ответ-ственный».
    text = heading.inOneLine.lowercased().replacing("ё", with: "е").replacing("-", with: "")
    words = text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  var isEmpty: Bool { text.isEmpty }

  /// «№», «№ п/п», «п/п», «номер».
  var areNumberSign: Bool {
    let letters = text.filter { !$0.isWhitespace && $0 != "." && $0 != "/" }
    let signs: Set = [
      "№", "n", "no", "#", "пп", "№пп", "nпп", "noпп", "номер", "номерпп", "№пункта", "пункт",
      "номерпункта", "№мероприятия", "код", "№строки", "номерстроки", "nn", "№№", "№№пп",
      "пунктприказа", "пунктплана", "пунктпоручения", "№пунктаприказа", "№пунктаплана",
    ]
    return signs.contains(letters)
  }

  func contain(_ stems: [String]) -> Bool {
    words.contains { word in stems.contains { word.hasPrefix($0) } }
  }

  func firstMatch(among roles: [(role: ColumnRole, stems: [String])]) -> ColumnRole? {
    for word in words {
      let match = roles.first {
        $0.stems.contains { stem in stem.count < 4 ? word == stem : word.hasPrefix(stem) }
      }
      if let match { return match.role }
    }
    return nil
  }

  /// Whether a month or another part of a year is named, not a year alone.
  var namePartOfYear: Bool { nameTime && words.contains(where: Self.isPart) }

  /// A year, a quarter or a month and nothing else.
  var nameTime: Bool {
    !words.isEmpty && words.count <= 4 && words.allSatisfy(Self.isTime)
      && words.contains { Self.isYear($0) || Self.isPart($0) }
  }

  /// The year that a heading names alone.
  var year: Int? {
    let years = words.filter(Self.isYear).compactMap { Int($0.prefix(4)) }
    let others = words.filter { !Self.isYear($0) }
    return years.count == 1 && others.allSatisfy(Self.yearWords.contains) ? years[0] : nil
  }

  private static func isTime(_ word: String) -> Bool {
    isYear(word) || isPart(word) || yearWords.contains(word) || romans.contains(word)
      || word.count == 1 && word.first?.isNumber == true
  }

  /// «2022», «2022г».
  private static func isYear(_ word: String) -> Bool {
    guard word.hasPrefix("20"), word.prefix(4).count(where: \.isNumber) == 4 else { return false }
    return word.count == 4 || yearWords.contains(String(word.dropFirst(4)))
  }

  private static func isPart(_ word: String) -> Bool {
    word.hasPrefix("кварт") || word == "кв" || shortMonths.contains(word)
      || months.contains { word.hasPrefix($0) && word.count <= 9 }
      || word.hasPrefix("полугод")
  }

  private static let yearWords: Set = [
    "г", "гг", "год", "года", "году", "план", "факт", "уч", "учебный",
    "учебного",
  ]
  private static let romans: Set = ["i", "ii", "iii", "iv"]
  private static let months = [
    "январ", "феврал", "март", "апрел", "май", "июн", "июл", "август", "сентябр", "октябр", "ноябр",
    "декабр",
  ]
  /// As narrow columns have them.
  private static let shortMonths: Set = [
    "янв", "фев", "февр", "мар", "апр", "июн", "июл", "авг", "сен", "сент", "окт", "ноя", "нояб",
    "дек",
  ]
}
