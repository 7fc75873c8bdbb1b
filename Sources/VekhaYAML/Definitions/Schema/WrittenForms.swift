internal import VekhaCore

/// A short name that commands, addresses and tables can carry unquoted.
enum Identifier {
  static let longest = 80

  static func isValid(_ text: String) -> Bool {
    !text.isEmpty && text.unicodeScalars.count <= longest
      && text.allSatisfy { $0.isLetter || $0.isNumber || "-_.".contains($0) }
  }
}

/// A figure as documents write it: `32`, `0,5`, `75%`.
enum Figure {
  static func isValid(_ text: String) -> Bool {
    var digits = text.hasSuffix("%") ? text.dropLast() : text[...]
    if digits.hasPrefix("-") { digits = digits.dropFirst() }
    let parts = digits.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    return parts.count <= 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }
  }
}

/// A day that every month has, or its last one: 1 to 31.
struct DayOfMonth {
  let day: Int

  init?(_ text: String) {
    guard let day = Int(text), (1...31).contains(day), text.allSatisfy(\.isASCIIDigit) else {
      return nil
    }
    self.day = day
  }
}

extension SchoolYear {
  /// Reads `09-01/05-31`.
  init?(_ text: String) {
    let days = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard days.count == 2, let start = MonthDay(days[0]), let end = MonthDay(days[1]) else {
      return nil
    }
    self.init(start: start, end: end)
  }
}

/// The words that say yes or no.
enum Flag {
  static let yes: Set<String> = ["да", "yes", "true"]
  static let no: Set<String> = ["нет", "no", "false"]

  static func value(of text: String) -> Bool? {
    let word = text.lowercased()
    if yes.contains(word) { return true }
    return no.contains(word) ? false : nil
  }
}

extension Character {
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
