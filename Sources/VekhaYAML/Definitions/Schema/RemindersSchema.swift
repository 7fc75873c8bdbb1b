/// What a reminder policy's file may hold.
enum RemindersSchema {
  static let keys: [SchemaKey] = [
    .required("reminders", .text(.id), "Короткое имя порядка напоминаний"),
    .optional("title", .text(.words), "Название"),
    .optional(
      "letters", .text(.deliveryHours), "Часы писем: at 09:00–18:00 on working days, one a day"),
    .optional("opened", .flag, "Писать, когда мероприятие открылось"),
    .optional("before", .list(of: .text(.span)), "За сколько до срока: от большего к меньшему"),
    .optional("due", .flag, "Писать в день срока"),
    .optional("after", .block(repetition), "После срока, пока не исполнено"),
    .optional("escalate", .list(of: .block(escalation)), "Кому и когда сообщать о просрочке"),
    .optional("settled", .flag, "Сообщать об исполнении тем, кому писали о просрочке"),
  ]

  private static let repetition: [SchemaKey] = [
    .required("first", .text(.span), "Через сколько после срока первое письмо"),
    .required("every", .text(.span), "Через сколько следующие"),
    .required("until", .text(.span), "До какого дня после срока"),
  ]

  private static let escalation: [SchemaKey] = [
    .required("after", .text(.span), "Через сколько после срока"),
    .required("to", .text(.id), "Роль: coordinator, head …"),
  ]
}
