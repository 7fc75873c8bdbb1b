internal import VekhaCore

/// What an e-mail address looks like; whether it exists only the mail server knows.
enum MailAddressShape {
  static let longest = 254

  static func isValid(_ text: String) -> Bool {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, text.utf8.count <= longest else { return false }
    return isLocalPart(parts[0]) && isDomain(parts[1])
  }

  private static func isLocalPart(_ text: Substring) -> Bool {
    !text.isEmpty && !text.hasPrefix(".") && !text.hasSuffix(".") && !text.contains("..")
      && text.allSatisfy { $0.isLetter || $0.isNumber || ".!#$%&'*+/=?^_`{|}~-".contains($0) }
  }

  private static func isDomain(_ text: Substring) -> Bool {
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    return labels.count >= 2
      && labels.allSatisfy { label in
        !label.isEmpty && !label.hasPrefix("-") && !label.hasSuffix("-")
          && label.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
      }
  }
}

extension CivilDate {
  /// Reads `15.03.2008`.
  init?(russian text: String) {
    guard Self.hasRussianShape(text) else { return nil }
    let parts = text.split(separator: ".").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    self.init(year: parts[2], month: parts[1], day: parts[0])
  }

  /// Whether a text looks like `15.03.2008`, be there such a day or not.
  static func hasRussianShape(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 3 && parts.allSatisfy { $0.allSatisfy(\.isASCIIDigit) }
      && (1...2).contains(parts[0].count) && (1...2).contains(parts[1].count)
      && parts[2].count == 4
  }
}

/// The forms and kinds of mentoring that the target model knows.
enum Mentoring {
  static let forms = [
    "ученик-ученик", "студент-ученик", "работодатель-ученик", "педагог-ученик",
    "педагог-педагог", "руководитель-педагог", "работодатель-студент",
  ]

  static let kinds: [Choice] = [
    Choice("virtual", also: ["виртуальное", "дистанционное"]),
    Choice("group", also: ["групповое"]),
    Choice("short-term", also: ["краткосрочное", "целеполагающее"]),
    Choice("reverse", also: ["реверсивное"]),
    Choice("situational", also: ["ситуационное"]),
    Choice("speed", also: ["скоростное"]),
    Choice("traditional", also: ["традиционное"]),
  ]

  /// A form as it is listed, whatever dash and blanks stand between its words.
  static func form(_ text: String) -> String? {
    let words = text.lowercased().split { $0.isWhitespace || "-–—".contains($0) }
    let form = words.joined(separator: "-")
    return forms.contains(form) ? form : nil
  }
}
