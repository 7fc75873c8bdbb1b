import VekhaCore

/// What a reminder policy's file may hold, and what a roadmap, section, stage or item may change of it.
enum RemindersSchema {
  static let keys: [SchemaKey] =
    [
      .required("reminders", .text(.id), "Короткое имя порядка напоминаний"),
      .optional("title", .text(.words), "Название"),
      .optional(
        "letters", .text(.deliveryHours), "Часы писем: at 09:00–18:00 on working days, one a day"),
      .optional(
        "weekly", .either([.flag, .block(weekly)]),
        "Раз в неделю: просроченное исполнителям и сводка тем, кто следит; нет — не нужно"),
    ] + rungs

  /// The name of another policy, or the rungs that differ from the inherited ones.
  static let choice = Schema.either([
    .text(.id),
    .block([.optional("as", .text(.id), "Порядок, который берётся за основу")] + rungs),
  ])

  static let days = [
    Choice("monday", also: ["понедельник"]), Choice("tuesday", also: ["вторник"]),
    Choice("wednesday", also: ["среда", "среду"]), Choice("thursday", also: ["четверг"]),
    Choice("friday", also: ["пятница", "пятницу"]),
    Choice("saturday", also: ["суббота", "субботу"]),
    Choice("sunday", also: ["воскресенье"]),
  ]

  private static let weekly: [SchemaKey] = [
    .optional("day", .choice(days), "День недели; обычно понедельник"),
    .optional("hour", .text(.time), "Час, например 09:00"),
    .optional("to", .list(of: .text(.id)), "Кому сводка: coordinator, head …"),
    .optional(
      "silent", .text(.span), "Сколько ничего не делать с просроченным, чтобы попасть в «молчат»"),
  ]

  static let missed = [
    Choice("latest", also: ["последнее"]), Choice("skip", also: ["пропустить"]),
  ]

  private static let rungs: [SchemaKey] = [
    .optional("opened", .flag, "Писать, когда мероприятие открылось"),
    .optional("before", .list(of: .text(.span)), "За сколько до срока: от большего к меньшему"),
    .optional("due", .flag, "Писать в день срока"),
    .optional("after", .either([.flag, .block(repetition)]), "После срока, пока не исполнено"),
    .optional("escalate", .list(of: .block(escalation)), "Кому и когда сообщать о просрочке"),
    .optional("parts", .flag, "Напоминать соисполнителям о своей части, пока не доложили"),
    .optional("settled", .flag, "Сообщать об исполнении тем, кому писали о просрочке"),
    .optional(
      "missed", .choice(missed),
      "Если программа не работала: последнее из пропущенных напоминаний или ни одного"),
  ]

  private static let repetition: [SchemaKey] = [
    .required("first", .text(.span), "Через сколько после срока первое письмо"),
    .required("every", .text(.span), "Через сколько следующие"),
    .required("until", .text(.limit), "До какого дня после срока, или до выполнения"),
  ]

  private static let escalation: [SchemaKey] = [
    .required("after", .text(.span), "Через сколько после срока"),
    .optional("every", .text(.span), "Через сколько каждому следующему из названных"),
    .required("to", .list(of: .text(.id)), "Роль или роли, снизу вверх: director, head …"),
    .optional("urgent", .flag, "Срочно: не ждать часов писем, только ночи"),
  ]
}
