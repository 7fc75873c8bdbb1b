/// How the number of a list's item is written in each of the ways that office programs know.
enum ListSign {
  /// The number that a list begins with; nil for one that no list has.
  static func start(_ text: String?) -> Int? {
    text.flatMap { Int($0) }.flatMap { (0...100_000).contains($0) ? $0 : nil }
  }

  static func number(_ count: Int, style: String) -> String {
    switch style {
    case "lowerRoman", "i": roman(count).lowercased()
    case "upperRoman", "I": roman(count)
    case "lowerLetter", "a": letter(count, latin)
    case "upperLetter", "A": letter(count, latin).uppercased()
    case "russianLower": letter(count, russian)
    case "russianUpper": letter(count, russian).uppercased()
    // LibreOffice writes them as «а, б, .., аа, аб, ... (ru)».
    case _ where style.hasPrefix("а, б"): letter(count, russian)
    case _ where style.hasPrefix("А, Б"): letter(count, russian).uppercased()
    case "decimalZero": count < 10 ? "0\(count)" : "\(count)"
    case "none", "": ""
    default: "\(count)"
    }
  }

  /// A bullet as plain text has it; the fonts of office programs draw theirs at private places.
  static func bullet(_ sign: String) -> String {
    guard let first = sign.unicodeScalars.first else { return "•" }
    if ["-", "–", "—", "*", "•"].contains(sign) { return sign }
    return first.value == 0xF02D ? "-" : "•"
  }

  /// A sign of the fonts Symbol and Wingdings by its code: bullets, hyphens and ticks.
  static func symbol(_ code: String) -> String {
    switch code.uppercased() {
    case "F0B7", "F0A7", "F076", "F0D8": "•"
    case "F02D": "-"
    case "F0FC", "F0FE", "F0D6": "✓"
    default: ""
    }
  }

  private static let latin = Array("abcdefghijklmnopqrstuvwxyz")
  private static let russian = Array("абвгдежзиклмнопрстуфхцчшщэюя")

  /// After the last letter come doubled ones.
  private static func letter(_ count: Int, _ letters: [Character]) -> String {
    guard (1...200).contains(count) else { return "\(count)" }
    let letter = letters[(count - 1) % letters.count]
    return String(repeating: letter, count: (count - 1) / letters.count + 1)
  }

  private static func roman(_ count: Int) -> String {
    guard (1...3999).contains(count) else { return "\(count)" }
    let signs = [
      (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = count
    return signs.reduce(into: "") { text, sign in
      while rest >= sign.0 {
        text += sign.1
        rest -= sign.0
      }
    }
  }
}
