import VekhaCore

/// Refusals that are about a date.
extension Catalogue {
  static func unknownOccurrence(_ code: String, _ date: CivilDate) -> Refused {
    Refused(
      sentence: Bilingual(
        ru: "У пункта \(codeName(code)) нет срока «\(date.phrase(in: .ru))».",
        en: "Item \(codeName(code)) has no due date \(date.phrase(in: .en))."),
      advice: Bilingual(
        ru: "Посмотрите его сроки: vekha items --case ДЕЛО.",
        en: "See its dates: vekha items --case CASE."))
  }

  static func notYetOpen(_ key: OccurrenceKey, opens: CivilDate) -> Refused {
    let name = name(of: key)
    return Refused(
      sentence: Bilingual(
        ru: "Пункт \(name.ru) ещё не открыт: он откроется \(opens.phrase(in: .ru))",
        en: "Item \(name.en) is not open yet: it opens on \(opens.phrase(in: .en))."),
      advice: Bilingual(
        ru: "Отметьте его в этот день или позже.", en: "Mark it on that day or later."))
  }

  static func dateInFuture(_ date: CivilDate) -> Refused {
    Refused(
      sentence: Bilingual(
        ru: "День «\(date.phrase(in: .ru))» ещё не наступил.",
        en: "The day \(date.phrase(in: .en)) has not come yet."),
      advice: Bilingual(
        ru: "Укажите в --on день, когда пункт действительно выполнен, не позже сегодняшнего.",
        en: "Give in --on the day when the item was really done, today at the latest."))
  }

  static func dateInPast(_ date: CivilDate) -> Refused {
    Refused(
      sentence: Bilingual(
        ru: "День «\(date.phrase(in: .ru))» уже прошёл.",
        en: "The day \(date.phrase(in: .en)) has already passed."),
      advice: Bilingual(
        ru: "Укажите в --until сегодняшний день или более поздний.",
        en: "Give today or a later day in --until."))
  }

  static func tooFarAhead(_ until: CivilDate, last: CivilDate) -> Refused {
    Refused(
      sentence: Bilingual(
        ru: "До дня «\(until.phrase(in: .ru))» слишком далеко, чтобы не напоминать.",
        en: "The day \(until.phrase(in: .en)) is too far ahead to be left in peace."),
      advice: Bilingual(
        ru: "Укажите в --until день не позже «\(last.phrase(in: .ru))» "
          + "или попросите другой срок: vekha item postpone.",
        en: "Give \(last.phrase(in: .en)) at the latest in --until, "
          + "or ask for a later date: vekha item postpone."))
  }

  static func notLater(until: CivilDate, due: CivilDate) -> Refused {
    Refused(
      sentence: Bilingual(
        ru: "Новый срок «\(until.phrase(in: .ru))» не позже нынешнего «\(due.phrase(in: .ru))».",
        en: "The new date \(until.phrase(in: .en)) is not later than the present one, "
          + "\(due.phrase(in: .en))."),
      advice: Bilingual(
        ru: "Укажите в --until более позднюю дату.", en: "Give a later date in --until."))
  }

  static func dateMissing(_ key: OccurrenceKey) -> Refused {
    let name = name(of: key)
    return Refused(
      sentence: Bilingual(
        ru: "У пункта \(name.ru) нет срока.", en: "Item \(name.en) has no due date."),
      advice: Bilingual(
        ru: "Назначьте срок: vekha item schedule ДЕЛО ПУНКТ --until ДАТА.",
        en: "Set one: vekha item schedule CASE ITEM --until DATE."))
  }

  static func clockBehind(now: Instant, last: Instant) -> Refused {
    Refused(
      sentence: Bilingual(
        ru: "Указано время \(now.iso8601), а последняя запись сделана позже: \(last.iso8601).",
        en: "The time given is \(now.iso8601), but the last record is later: \(last.iso8601)."),
      advice: Bilingual(
        ru: "Укажите в --now более позднее время или уберите --now.",
        en: "Give a later time in --now, or leave --now out."))
  }
}
