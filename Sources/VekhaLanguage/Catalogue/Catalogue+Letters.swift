package import VekhaCore

extension Catalogue {
  /// The words of the letters that people get.
  package enum Letters {
    /// What a part of a letter is about, the worst first.
    package enum Topic: Int, CaseIterable, Comparable, Sendable {
      case overdue, escalation, decision, answer, today, thisWeek, soon, opened, ask, vacant
      case checkpoint, settled

      package static func < (left: Topic, right: Topic) -> Bool {
        left.rawValue < right.rawValue
      }
    }
  }
}

// MARK: - Opening

extension Catalogue.Letters {
  /// The first line; a Russian full name is shortened to name and patronymic, as one speaks to people.
  package static func greeting(_ name: String) -> Bilingual {
    let spoken = spokenName(name)
    guard !spoken.isEmpty else { return Bilingual(ru: "Здравствуйте!", en: "Hello!") }
    return Bilingual(ru: "Здравствуйте, \(spoken)!", en: "Hello, \(spoken)!")
  }

  private static func spokenName(_ name: String) -> String {
    let words = name.split(whereSeparator: \.isWhitespace)
    let isFull = words.count == 3 && patronymics.contains { words[2].hasSuffix($0) }
    return (isFull ? words.dropFirst() : words[...]).joined(separator: " ")
  }

  private static let patronymics = ["вич", "ьич", "мич", "вна", "чна"]

  /// The line that says of which day the letter speaks.
  package static func asOf(_ date: CivilDate) -> Bilingual {
    Bilingual(
      ru: "Состояние на \(date.phrase(in: .ru)) (\(date.weekday.title(in: .ru))).",
      en: "As of \(date.weekday.title(in: .en)), \(date.phrase(in: .en)).")
  }

  /// The body of a letter whose duties have all been settled meanwhile.
  package static let nothing = Bilingual(
    ru: "Сегодня ничего не требует вашего внимания.",
    en: "Nothing calls for your attention today.")
}

// MARK: - Parts

extension Catalogue.Letters {
  /// The heading of a part.
  package static func heading(_ topic: Topic) -> Bilingual {
    switch topic {
    case .overdue: Bilingual(ru: "Просрочено", en: "Overdue")
    case .escalation: Bilingual(ru: "Просрочено у исполнителей", en: "Overdue with others")
    case .decision: Bilingual(ru: "Ждёт вашего решения", en: "Awaiting your decision")
    case .answer: Bilingual(ru: "Ответ на вашу просьбу", en: "The answer to your request")
    case .today: Bilingual(ru: "Срок сегодня", en: "Due today")
    case .thisWeek: Bilingual(ru: "Срок на этой неделе", en: "Due this week")
    case .soon: Bilingual(ru: "Скоро срок", en: "Due soon")
    case .opened: Bilingual(ru: "Открылось", en: "Newly open")
    case .ask: Bilingual(ru: "Нет срока или ответственного", en: "Without a date or an owner")
    case .vacant: Bilingual(ru: "Без ответственного", en: "Without an owner")
    case .checkpoint: Bilingual(ru: "Контрольная точка года", en: "Check-point of the year")
    case .settled: Bilingual(ru: "Исполнено, снято с контроля", en: "Settled")
    }
  }

  /// What to do about a part, where its heading does not say so.
  package static func hint(_ topic: Topic) -> Bilingual? {
    switch topic {
    case .escalation:
      Bilingual(
        ru: "Исполнители получили напоминания, но пункты не отмечены.",
        en: "Those responsible were reminded, yet the items are not marked.")
    case .ask:
      Bilingual(
        ru: "Назначьте срок или ответственного: до этого напоминаний о пунктах не будет.",
        en: "Set a date or name an owner: until then nobody is reminded of these items.")
    case .vacant:
      Bilingual(
        ru: "Назначьте ответственного: пока за эти пункты отвечает тот, кто его заменяет.",
        en: "Name an owner: until then whoever stands in answers for these items.")
    case .checkpoint:
      Bilingual(
        ru: "Пункты рассчитаны на весь период: проверьте, что сделано за год.",
        en: "These items last the whole period: check what was done this year.")
    default: nil
    }
  }
}
