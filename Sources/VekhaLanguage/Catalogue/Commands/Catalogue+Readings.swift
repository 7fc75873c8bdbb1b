package import VekhaCore

extension Catalogue {
  /// How a deadline phrase that was asked about is explained.
  package enum Readings {}
}

extension Catalogue.Readings {
  package static func readAs(_ deadline: Deadline) -> Bilingual {
    Bilingual(
      ru: "Прочитано: «\(deadline.phrase(in: .ru))».",
      en: "Read as “\(deadline.phrase(in: .en))”.")
  }

  package static let ambiguous = Bilingual(
    ru: "Прочитать однозначно нельзя: дата не взята.",
    en: "It cannot be read in one way: no date was taken.")

  /// The days, and where the last one goes when it is a day off.
  package static func dates(
    start: CivilDate?, due: CivilDate, shifted: CivilDate, timezone: String
  ) -> Bilingual {
    Bilingual(
      ru: (start.map { "Открывается \($0.phrase(in: .ru)), срок" } ?? "Срок")
        + " — до конца дня \(day(shifted, .ru)) по времени \(timezone)"
        + (due == shifted ? "." : "; \(day(due, .ru)) — нерабочий день."),
      en: (start.map { "It opens on \($0.phrase(in: .en)) and is" } ?? "It is")
        + " due at the end of \(day(shifted, .en)) in \(timezone)"
        + (due == shifted ? "." : "; \(day(due, .en)) is a day off."))
  }

  /// The rule as calendars write it; of a long list only its beginning.
  package static func rule(_ rule: String) -> Bilingual {
    let shown = rule.utf8.count > 160 ? rule.prefix(120) + "…" : rule[...]
    return Bilingual(ru: "Правило: \(shown).", en: "The rule: \(shown).")
  }

  /// The due dates after the first one.
  package static func following(_ dates: [CivilDate]) -> Bilingual {
    Bilingual(
      ru: "Затем: " + dates.map { $0.figures(in: .ru) }.joined(separator: ", ") + "…",
      en: "Then: " + dates.map { $0.figures(in: .en) }.joined(separator: ", ") + "…")
  }

  /// How to write the reading that was taken.
  package static func confirmation(_ canonical: String) -> Bilingual {
    Bilingual(
      ru: "Если прочитано верно, напишите «\(canonical)»: тогда смысл один.",
      en: "If this is what is meant, write “\(canonical)”: then nothing else can be read.")
  }

  /// Another reading that the phrase allows.
  package static func alternative(_ canonical: String, due: CivilDate?) -> Bilingual {
    Bilingual(
      ru: "Можно прочесть и так: «\(canonical)»" + (due.map { ", срок \(day($0, .ru))" } ?? "")
        + ".",
      en: "It may also be read as “\(canonical)”" + (due.map { ", due \(day($0, .en))" } ?? "")
        + ".")
  }

  private static func day(_ date: CivilDate, _ language: Language) -> String {
    "\(date.phrase(in: language)) (\(date.weekday.title(in: language)))"
  }
}

extension Catalogue.Complaints {
  /// A time zone that nobody knows.
  package static func unknownZone(_ name: String) -> Complaint {
    Complaint(
      Bilingual(
        ru: "Часового пояса \(Catalogue.quoted(name)) нет.",
        en: "There is no time zone \(Catalogue.quoted(name))."),
      advice: Bilingual(
        ru: "Напишите, например, Europe/Samara.", en: "Write Europe/Samara, for example."))
  }

  /// A calendar that is neither loaded nor shipped.
  package static func unknownCalendar(_ name: String) -> Complaint {
    Complaint(
      Bilingual(
        ru: "Календаря \(Catalogue.quoted(name)) нет.",
        en: "There is no calendar \(Catalogue.quoted(name))."),
      advice: Bilingual(
        ru: "Назовите ru или загрузите свой: vekha load ФАЙЛ.",
        en: "Name ru, or load one of your own: vekha load FILE."))
  }
}
