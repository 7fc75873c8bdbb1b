/// What an item of a section or a stage may hold.
enum ItemSchema {
  static let items = Schema.list(of: .block(item))

  /// A deadline as the order has it, or a reading of it pinned by hand.
  static let deadline = Schema.either([.text(.words), .block(pinnedDeadline)])

  static let evidence = [
    Choice("required", also: ["обязательно"]), Choice("optional", also: ["желательно"]),
    Choice("none", also: ["не нужно"]),
  ]

  static let parts = [
    Choice("required", also: ["обязательно"]), Choice("optional", also: ["желательно"]),
  ]

  private static let item: [SchemaKey] = [
    .required("item", .text(.code), "Номер строки; у строки без номера — свой код, например 5/1"),
    .required("title", .text(.words), "Название мероприятия, как в документе"),
    .optional("deadline", deadline, "Срок, как в документе: «до 15 марта 2022 г.»"),
    .optional("responsible", .list(of: .text(.words)), "Кто отвечает; первый — исполнитель"),
    .optional("participants", .text(.words), "Участники"),
    .optional("place", .text(.words), "Место проведения"),
    .optional("result", .text(.words), "Результат, вид документа"),
    .optional(
      "evidence", .choice(evidence),
      "Нужен ли документ или ссылка, чтобы отметить исполнение"),
    .optional("optional", .flag, "Мероприятие необязательно и этап не держит"),
    .optional(
      "parts", .choice(parts),
      "required: пункт выполнен, только когда все соисполнители доложили о своей части"),
    .optional("controller", .text(.words), "Кто принимает исполнение"),
    .optional(
      "reminders", RemindersSchema.choice, "Порядок напоминаний этого мероприятия, если он особый"),
    .optional("note", .text(.words), "Примечание"),
    .optional("was", .text(.code), "Код этого мероприятия в прежней редакции"),
    .optional("new", .flag, "Под этим кодом теперь другое мероприятие"),
  ]

  static let pinnedDeadline: [SchemaKey] = [
    .optional("text", .text(.words), "Срок, как в документе"),
    .optional("by", .text(.date), "Не позднее этого дня"),
    .optional("start", .text(.date), "Первый день"),
    .optional("due", .text(.day), "Последний день: 2022-05-31, а при every — 05-31"),
    .optional("from", .text(.day), "Первый день окна при every: 09-01"),
    .optional(
      "every", .choice(PinnedCycle.choices), "Повтор: каждый год, полугодие, квартал, месяц"),
    .optional("rule", .text(.rule), "Правило RFC 5545, например FREQ=MONTHLY;BYMONTHDAY=10"),
    .optional("after", .text(.words), "От чего считается: «10 дней с начала этапа»"),
    .optional(
      "kind", .choice(["whole-period", "on-demand"]),
      "Весь период, или без даты, пока её не назначат"),
  ]
}

/// How often a deadline comes that is pinned by hand.
enum PinnedCycle: String, CaseIterable {
  case year
  case halfYear = "half-year"
  case quarter
  case month

  static let choices = allCases.map { Choice($0.rawValue, also: [$0.russian]) }

  var months: Int {
    switch self {
    case .year: 12
    case .halfYear: 6
    case .quarter: 3
    case .month: 1
    }
  }

  private var russian: String {
    switch self {
    case .year: "год"
    case .halfYear: "полугодие"
    case .quarter: "квартал"
    case .month: "месяц"
    }
  }
}
