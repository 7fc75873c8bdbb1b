/// What the word at the beginning of a line says of the whole line.
enum LeadWord {
  /// «Раздел», «Этап»: a section begins.
  case section
  /// «Итого»: sums.
  case total
  /// «Цель», «Примечание»: words about the plan.
  case remark
  /// «Согласовано:», «Исполнитель: Сивцева Т.Н.»: those who sign.
  case signature

  /// Nil for a line that begins as any other does.
  init?(_ text: String) {
    let word = text.prefix { $0.isLetter }
    guard let known = Self.known[word.lowercased()] else { return nil }
    // «Исполнитель программы» may be an item; a colon or nothing more makes it a signature.
    if known == .signature, !text.contains(":"), text.count > word.count { return nil }
    self = known
  }

  private static let known: [String: LeadWord] = [
    "раздел": .section, "подраздел": .section, "направление": .section, "блок": .section,
    "этап": .section, "модуль": .section, "часть": .section, "глава": .section,
    "задача": .section,
    "итого": .total, "всего": .total,
    "цель": .remark, "цели": .remark, "примечание": .remark,
    "согласовано": .signature, "исполнитель": .signature, "исп": .signature,
    "составил": .signature, "составила": .signature, "составитель": .signature,
    "подготовил": .signature, "подготовила": .signature, "подпись": .signature,
    "утверждаю": .signature, "утверждено": .signature,
  ]
}
