/// What a roadmap's file may hold.
enum RoadmapSchema {
  static let keys: [SchemaKey] = [
    .required("roadmap", .text(.id), "Короткое имя дорожной карты, например uva-2022"),
    .required("title", .text(.words), "Название, как в приказе"),
    .optional("order", .text(.words), "Номер и дата приказа"),
    .required("organisation", .text(.id), "Организация из справочника, чья это карта"),
    .required("period", .text(.period), "Период действия: первый и последний день"),
    .optional("timezone", .text(.words), "Часовой пояс сроков, например Europe/Samara"),
    .optional("calendar", .text(.id), "Производственный календарь; если не указан — ru"),
    .optional(
      "reminders", RemindersSchema.choice,
      "Порядок напоминаний: имя или свои ступени; если не указан — standard"),
    .optional(
      "non-working-day", .choice(["next", "previous", "same"]),
      "Куда переносится срок, пришедшийся на нерабочий день: вперёд, назад или никуда"),
    .optional("approval", .text(.id), "Программа, по которой школа утверждает свою карту"),
    .required("parties", PartySchema.parties, "Исполнители: краткое имя и кто за ним стоит"),
    .optional("indicators", .list(of: .block(indicator)), "Показатели с целями по годам"),
    .required("sections", .list(of: .block(section)), "Разделы с мероприятиями"),
    .optional("note", .text(.words), "Примечание"),
  ]

  private static let section: [SchemaKey] = [
    .required("section", .text(.code), "Номер раздела"),
    .required("title", .text(.words), "Название раздела"),
    .optional(
      "reminders", RemindersSchema.choice, "Порядок напоминаний этого раздела, если он особый"),
    .optional("items", ItemSchema.items, "Мероприятия раздела"),
  ]

  private static let indicator: [SchemaKey] = [
    .required("indicator", .text(.id), "Короткое имя показателя"),
    .required("title", .text(.words), "Название показателя"),
    .optional("unit", .text(.words), "Единица измерения, например \"%\""),
    .optional("ages", .text(.words), "Возраст, если показатель о детях"),
    .optional("denominator", .text(.words), "От чего считается доля"),
    .optional(
      "targets", .table(keys: .year, values: .text(.figure)),
      "Цели по годам; года без цели здесь нет, это не ноль"),
  ]
}
