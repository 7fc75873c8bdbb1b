internal import VekhaCore

/// What can be wrong with a ladder of reminders.
extension Catalogue {
  /// A reminder that stands no earlier than the one that follows it.
  package static func ladderOrder(_ span: String, before next: String) -> Mistake {
    Mistake(
      "ladder-order", .warning,
      message: Bilingual(
        ru: "напоминание \(quoted(span)) придёт не раньше следующего, \(quoted(next))",
        en: "the reminder \(quoted(span)) does not come before the next one, \(quoted(next))"),
      help: Bilingual(
        ru: "расставьте их по порядку, от раннего к позднему",
        en: "put them in order, from the earliest to the latest"))
  }

  /// An escalation that stands no later than the deadline itself.
  package static let escalationBeforeDue = Mistake(
    "ladder-order", .warning,
    message: Bilingual(
      ru: "о просрочке сообщат раньше, чем она наступит",
      en: "people would hear of a delay before there is one"),
    help: Bilingual(ru: "напишите 1 день или больше", en: "write 1 day or more"))

  /// A reminder that repeats without time passing.
  package static let endlessLadder = Mistake(
    "endless-ladder",
    message: Bilingual(
      ru: "такие напоминания никогда не кончатся: между ними нет ни дня",
      en: "such reminders would never end: not a day lies between them"),
    help: Bilingual(ru: "напишите 1 день или больше", en: "write 1 day or more"))

  /// A reminder for which there is no day.
  package static func rungNeverComes(_ span: String) -> Mistake {
    Mistake(
      "rung-never-comes", .warning,
      message: Bilingual(
        ru: "напоминание \(quoted(span)) никогда не придёт: для него нет дня",
        en: "the reminder \(quoted(span)) never comes: there is no day for it"),
      help: Bilingual(
        ru: "укоротите промежуток или уберите напоминание",
        en: "shorten the span or leave the reminder out"))
  }

  /// A role that would hear of one delay twice, which nobody does.
  package static func escalatedTwice(_ role: String) -> Mistake {
    Mistake(
      "rung-never-comes", .warning,
      message: Bilingual(
        ru: "роль \(quoted(role)) названа дважды, а об одном пишут один раз",
        en: "the role \(quoted(role)) is named twice, and nobody is told one thing twice"),
      help: Bilingual(ru: "оставьте её один раз", en: "keep it once"))
  }

  /// Steps up the structure that are counted otherwise than the first of them.
  package static func mixedUnits(_ every: String, with after: String) -> Mistake {
    Mistake(
      "mixed-units",
      message: Bilingual(
        ru: "\(quoted(every)) и \(quoted(after)) считаются по-разному",
        en: "\(quoted(every)) and \(quoted(after)) are counted in different ways"),
      help: Bilingual(
        ru: "напишите то и другое в днях или то и другое в рабочих днях",
        en: "write both in days or both in working days"))
  }

  /// An item under a code that is kept for stages.
  package static func reservedCode(_ code: String) -> Mistake {
    Mistake(
      "reserved-code",
      message: Bilingual(
        ru: "код \(quoted(code)) принадлежит этапу", en: "the code \(quoted(code)) is a stage's"),
      help: Bilingual(
        ru: "дайте пункту код без «stage:»", en: "give the item a code without “stage:”"))
  }

  /// A required duty of whose delay nobody but its own people would hear.
  package static let nobodyAtTheEnd = Mistake(
    "nobody-at-the-end", .warning,
    message: Bilingual(
      ru: "о просрочке не узнает никто, кроме исполнителя",
      en: "nobody but the responsible person would hear of a delay"),
    help: Bilingual(
      ru: "допишите, кому сообщить: escalate: [{after: 7 дней, to: coordinator}]",
      en: "say who is to be told: escalate: [{after: 7 days, to: coordinator}]"))
}
