package import VekhaCore

/// The line by which a letter is known in the list of letters.
extension Catalogue.Letters {
  /// The subject of a letter: «Веха: просрочено 2 пункта, на этой неделе 3 — План мероприятий».
  package static func subject(counts: [(topic: Topic, count: Int)], about: String) -> Bilingual {
    let end = about.isEmpty ? "" : " — \(about)"
    guard !counts.isEmpty else {
      return Bilingual(ru: "Веха: всё исполнено" + end, en: "Vekha: all settled" + end)
    }
    let parts = counts.enumerated().map { index, entry in
      count(entry.count, of: entry.topic, isFirst: index == 0)
    }
    return Bilingual(
      ru: "Веха: " + parts.map(\.ru).joined(separator: ", ") + end,
      en: "Vekha: " + parts.map(\.en).joined(separator: ", ") + end)
  }

  /// A subject that says why the letter did not wait for its hours.
  package static func urgent(_ subject: String) -> Bilingual {
    Bilingual(ru: "Срочно! \(subject)", en: "Urgent! \(subject)")
  }

  /// Several plans at once, named by the one that matters most.
  package static func andOthers(_ title: String) -> Bilingual {
    Bilingual(ru: "\(title) и др.", en: "\(title) and others")
  }

  /// The count of one part; only the first one names what is counted.
  private static func count(_ count: Int, of topic: Topic, isFirst: Bool) -> Bilingual {
    let words = words(topic)
    let items = Bilingual(ru: " " + Plural.items.form(count), en: count == 1 ? " item" : " items")
    return Bilingual(
      ru: "\(words.ru.form(count)) \(count)" + (isFirst ? items.ru : ""),
      en: "\(count)" + (isFirst ? items.en : "") + " \(words.en)")
  }

  private static func words(_ topic: Topic) -> (ru: Plural, en: String) {
    switch topic {
    case .overdue: (Plural("просрочен", "просрочено", "просрочено"), "overdue")
    case .escalation:
      (
        Plural(
          "у исполнителей просрочен", "у исполнителей просрочено", "у исполнителей просрочено"),
        "overdue with others"
      )
    case .decision:
      (Plural("ждёт решения", "ждут решения", "ждут решения"), "awaiting your decision")
    case .answer: (Plural(always: "с ответом на просьбу"), "answered")
    case .today: (Plural(always: "сегодня"), "due today")
    case .thisWeek: (Plural(always: "на этой неделе"), "due this week")
    case .soon: (Plural(always: "скоро"), "due soon")
    case .opened: (Plural("открылся", "открылось", "открылось"), "newly open")
    case .ask: (Plural(always: "без срока или ответственного"), "without a date or an owner")
    case .vacant: (Plural(always: "без ответственного"), "without an owner")
    case .checkpoint: (Plural(always: "на контрольной точке"), "at a check-point")
    case .settled:
      (Plural("снят с контроля", "снято с контроля", "снято с контроля"), "settled")
    }
  }
}

extension Plural {
  static let items = Plural("пункт", "пункта", "пунктов")

  /// A word that stays the same beside any number.
  fileprivate init(always word: String) {
    self.init(word, word, word)
  }
}
