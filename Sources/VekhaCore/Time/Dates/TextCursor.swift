/// Walks over an ASCII form such as `2022-03-15`, one part after another.
struct TextCursor {
  private var rest: Substring.UTF8View

  init(_ text: some StringProtocol) {
    rest = Substring(text).utf8
  }

  var isAtEnd: Bool { rest.isEmpty }

  var next: UInt8? { rest.first }

  /// Takes exactly so many digits, or nothing.
  mutating func digits(_ count: Int) -> Int? {
    var (number, part) = (0, rest)
    for _ in 0..<count {
      guard let byte = part.popFirst(), Self.isDigit(byte) else { return nil }
      number = number * 10 + Int(byte - 48)
    }
    rest = part
    return number
  }

  /// Takes one to six digits; a longer number is no part of any form here.
  mutating func number() -> Int? {
    let length = rest.prefix(7).prefix(while: Self.isDigit).count
    return (1...6).contains(length) ? digits(length) : nil
  }

  /// Takes the character if it stands here.
  mutating func skip(_ character: Character) -> Bool {
    guard let byte = character.asciiValue, rest.first == byte else { return false }
    rest = rest.dropFirst()
    return true
  }

  /// Takes every digit that stands here and forgets it; says whether there was one.
  mutating func skipDigits() -> Bool {
    let count = rest.prefix(while: Self.isDigit).count
    rest = rest.dropFirst(count)
    return count > 0
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}

/// Writes a number with leading noughts.
func padded(_ number: Int, _ width: Int = 2) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
