internal import VekhaCore

/// What can be wrong with the deadline phrases of a definition.
extension Catalogue {
  /// A deadline that the grammar refuses.
  package static func unreadable(_ refusal: UnreadablePhrase) -> Mistake {
    switch refusal.reason {
    case .impossibleDate(let text): impossibleDate(text)
    case .backwards: reversed(refusal.phrase)
    case .otherWeekday, .noSuchDay:
      Mistake("impossible-date", message: inline(refusal.message), help: inline(refusal.help))
    case .empty, .tooLong:
      Mistake(
        "unreadable-deadline", message: inline(refusal.message), help: inline(refusal.help))
    }
  }

  /// A deadline with another reading beside the one taken: names each and how to write it.
  package static func readByConvention(_ reading: Reading) -> Mistake {
    let taken = reading.deadline.map(meaning) ?? anyWords
    let others = reading.alternatives.compactMap(writing)
    return Mistake(
      "deadline-convention", .warning,
      message: Bilingual(
        ru: "\(quoted(reading.phrase)) можно прочесть \(ways(others.count + 1).ru)",
        en: "\(quoted(reading.phrase)) can be read in \(ways(others.count + 1).en)"),
      help: Bilingual(
        ru: "прочитано: \(taken.ru); напишите \(list(others).ru) "
          + "или «\(reading.canonical)», чтобы подтвердить",
        en: "read as \(taken.en); write \(list(others).en), or «\(reading.canonical)» to confirm"))
  }

  /// A deadline for which no reading was taken.
  package static func unclear(_ reading: Reading) -> Mistake {
    let others = reading.alternatives.compactMap(writing)
    guard !others.isEmpty else { return notUnderstood(reading) }
    return Mistake(
      "deadline-ambiguous", .warning,
      message: Bilingual(
        ru: "\(quoted(reading.phrase)) не прочитать наверняка: даты не будет, пока её не назначат",
        en: "\(quoted(reading.phrase)) has no certain reading: no date until somebody sets one"),
      help: Bilingual(ru: "напишите \(list(others).ru)", en: "write \(list(others).en)"))
  }

  /// A deadline that hangs on the calendar year where a case may start in any.
  package static func deadlineNeedsPeriod(_ phrase: String) -> Mistake {
    Mistake(
      "deadline-needs-period",
      message: Bilingual(
        ru: "срок \(quoted(phrase)) зависит от года, а год не указан",
        en: "the deadline \(quoted(phrase)) hangs on the year, and no year is given"),
      help: Bilingual(
        ru: "считайте от начала этапа: «в течение 10 дней с начала этапа» — или добавьте period",
        en: "count from the stage's start: «в течение 10 дней с начала этапа», or add period"))
  }

  /// A pinned deadline whose keys do not make up one.
  package static let incompletePin = Mistake(
    "unreadable-deadline",
    message: Bilingual(
      ru: "из этих ключей не складывается один срок", en: "these keys do not make up one deadline"),
    help: Bilingual(
      ru: "оставьте что-то одно: by; start и due; every с from и due; rule; after; kind",
      en: "keep one: by; start and due; every with from and due; rule; after; kind"))

  /// A rule of which no date falls into the period.
  package static let emptyRule = Mistake(
    "unreadable-deadline",
    message: Bilingual(
      ru: "правило не даёт в этом периоде ни одной даты",
      en: "the rule gives no date within the period"),
    help: Bilingual(ru: "проверьте правило и период", en: "check the rule and the period"))

  private static func notUnderstood(_ reading: Reading) -> Mistake {
    Mistake(
      "unreadable-deadline",
      message: Bilingual(
        ru: "срок \(quoted(reading.phrase)) не читается",
        en: "the deadline \(quoted(reading.phrase)) cannot be read"),
      help: reading.explanation.first.map(inline)
        ?? Bilingual(
          ru:
            "закрепите его: {text: как в документе, by: 2022-03-15} или {text: …, kind: on-demand}",
          en: "pin it: {text: as in the document, by: 2022-03-15} or {text: …, kind: on-demand}"))
  }
}

extension Catalogue {
  /// A whole sentence as it stands after a caret: without its capital and its full stop.
  private static func inline(_ sentence: Bilingual) -> Bilingual {
    func trimmed(_ text: String) -> String {
      let body = text.hasSuffix(".") ? text.dropLast() : text[...]
      return body.prefix(1).lowercased() + body.dropFirst()
    }
    return Bilingual(ru: trimmed(sentence.ru), en: trimmed(sentence.en))
  }

  /// How a reading is written: «сентябрь ежегодно»; in English also what that means.
  private static func writing(_ reading: Reading) -> Bilingual? {
    reading.deadline.map { deadline in
      Bilingual(
        ru: "«\(reading.canonical)»",
        en: "«\(reading.canonical)» for \(meaning(of: deadline).en)")
    }
  }

  private static func meaning(of deadline: Deadline) -> Bilingual {
    if case .recurring(let recurrence) = deadline, let month = recurrence.soleMonth {
      return Bilingual(
        ru: "каждый год периода: \(MonthNames.nominative(month, in: .ru))",
        en: "every \(MonthNames.nominative(month, in: .en)) of the period")
    }
    return Bilingual(ru: deadline.phrase(in: .ru), en: deadline.phrase(in: .en))
  }

  private static func list(_ words: [Bilingual]) -> Bilingual {
    Bilingual(
      ru: words.map(\.ru).joined(separator: ", "), en: words.map(\.en).joined(separator: ", "))
  }

  private static func ways(_ count: Int) -> Bilingual {
    switch count {
    case 2: Bilingual(ru: "двояко", en: "two ways")
    case 3: Bilingual(ru: "тремя способами", en: "three ways")
    default: Bilingual(ru: "по-разному", en: "several ways")
    }
  }
}

extension Recurrence {
  /// The month that it takes whole every year, where it is one.
  fileprivate var soleMonth: Int? {
    guard windowed, let start = firstStart, start.day == 1, firstDue == start.endOfMonth else {
      return nil
    }
    return start.month
  }
}
