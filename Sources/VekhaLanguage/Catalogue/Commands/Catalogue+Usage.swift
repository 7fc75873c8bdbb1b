import VekhaCore

/// What is wrong with the words of a command line; the argument parser knows it in English alone.
extension Catalogue.Complaints {
  /// The complaint about a command line, `help` being the command that explains it.
  package static func usage(_ english: String, help: String) -> Complaint {
    let line = english.split(separator: "\n").joined(separator: " ")
    let sentence = Bilingual(ru: russian(line), en: line.hasSuffix(".") ? line : line + ".")
    return Complaint(
      sentence,
      advice: Bilingual(
        ru: "Как пишется команда: \(help).", en: "How the command is written: \(help)."))
  }

  /// A word that is no verb, where a verb is needed.
  package static func unknownVerb(_ word: String, nearest: String?, help: String) -> Complaint {
    Complaint(
      Bilingual(
        ru: "Команды \(Catalogue.quoted(word)) нет"
          + (nearest.map { "; возможно, имелась в виду \(Catalogue.quoted($0))?" } ?? "."),
        en: "There is no command \(Catalogue.quoted(word))"
          + (nearest.map { "; did you mean \(Catalogue.quoted($0))?" } ?? ".")),
      advice: Bilingual(ru: "Все команды: \(help).", en: "All commands: \(help)."))
  }

  private static func russian(_ line: String) -> String {
    for form in UsageForm.all {
      if let words = form.words(in: line) { return form.russian(words) }
    }
    return "Команда записана неверно (\(line))."
  }
}

/// A sentence of the argument parser: its fixed parts, and what to say instead with the words between them.
private struct UsageForm {
  let parts: [String]
  let russian: @Sendable ([String]) -> String

  init(_ parts: String..., russian: @escaping @Sendable ([String]) -> String) {
    self.parts = parts
    self.russian = russian
  }

  /// The words between the fixed parts, or nil where the sentence is another one.
  func words(in line: String) -> [String]? {
    guard line.hasPrefix(parts[0]) else { return nil }
    var words: [String] = []
    var rest = line.dropFirst(parts[0].count)
    for part in parts.dropFirst() {
      guard let next = rest.firstRange(of: part) else { return nil }
      words.append(String(rest[..<next.lowerBound]))
      rest = rest[next.upperBound...]
    }
    return words + [String(rest)]
  }

  static let all: [UsageForm] = [
    UsageForm("Unknown option '", "'. Did you mean '", "'?") {
      "Параметра \($0[0]) нет; возможно, имелся в виду \($0[1])?"
    },
    UsageForm("Unknown option '", "'") { "Параметра \($0[0]) нет." },
    UsageForm("Missing value for '", "'") { "У параметра \($0[0]) нет значения." },
    UsageForm("Missing expected argument '", "'") { "Не хватает: \($0[0])." },
    UsageForm("", " unexpected arguments: '") {
      "Лишние слова в команде: «\($0[1].dropLast().replacing("', '", with: " "))»."
    },
    UsageForm("Unexpected argument '", "'") { "Лишнее слово в команде: «\($0[0])»." },
    UsageForm("The value '", "' is invalid for '", "'. Please provide one of ", ".") {
      "Значение «\($0[0])» не годится для \($0[1]): бывает \(choices($0[2]))."
    },
    UsageForm("The value '", "' is invalid for '", "'") {
      "Значение «\($0[0])» не годится для \($0[1])."
    },
    UsageForm("The option '", "' does not take any value") {
      "Параметр \($0[0]) пишется без значения."
    },
  ]

  private static func choices(_ english: String) -> String {
    english.replacing("'", with: "").replacing(" and ", with: ", ").replacing(" or ", with: ", ")
  }
}
