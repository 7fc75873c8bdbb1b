internal import VekhaCore

/// What a workflow's file may hold.
enum WorkflowSchema {
  static let keys: [SchemaKey] = [
    .required("workflow", .text(.id), "Короткое имя программы, например target-model"),
    .required("title", .text(.words), "Название программы"),
    .required(
      "subject", .list(of: .choice(Subject.Kind.allCases.map { Choice($0.rawValue) })),
      "О ком программа: пара, группа, программа, учреждение, дорожная карта"),
    .optional("period", .text(.period), "Период, если сроки программы названы датами"),
    .optional("timezone", .text(.words), "Часовой пояс сроков, если он особый"),
    .optional("calendar", .text(.id), "Производственный календарь; если не указан — ru"),
    .optional(
      "reminders", RemindersSchema.choice,
      "Порядок напоминаний: имя или свои ступени; если не указан — standard"),
    .optional(
      "non-working-day", .choice(["next", "previous", "same"]),
      "Куда переносится срок, пришедшийся на нерабочий день: вперёд, назад или никуда"),
    .required("parties", PartySchema.parties, "Участники: краткое имя и роль"),
    .required("stages", .list(of: .block(stage)), "Этапы в их порядке; первый — начальный"),
    .optional("transitions", .list(of: .block(transition)), "Возвраты и развилки"),
    .optional(
      "moved", .table(keys: .id, values: .text(.id)),
      "Куда переходят дела из этапов, которых больше нет: старый этап — новый"),
    .optional("note", .text(.words), "Примечание"),
  ]

  private static let stage: [SchemaKey] = [
    .required("stage", .text(.id), "Короткое имя этапа"),
    .required("title", .text(.words), "Название этапа"),
    .optional("deadline", ItemSchema.deadline, "Срок этапа: «в течение 30 дней с начала этапа»"),
    .optional("complete", .block(completion), "Кто и когда отмечает этап пройденным"),
    .optional("final", .flag, "Переход сюда завершает дело"),
    .optional(
      "reminders", RemindersSchema.choice, "Порядок напоминаний этого этапа, если он особый"),
    .optional("items", ItemSchema.items, "Мероприятия этапа"),
  ]

  private static let completion: [SchemaKey] = [
    .optional("by", .list(of: .text(.words)), "Кто отмечает; engine — программа сама"),
    .optional(
      "when",
      .choice([
        Choice("all items", also: ["все пункты", "все мероприятия"]),
        Choice("nothing", also: ["ничего"]),
      ]), "Что должно быть сделано раньше: все мероприятия или ничего"),
  ]

  private static let transition: [SchemaKey] = [
    .required("from", .text(.id), "Из какого этапа"),
    .required("to", .text(.id), "В какой этап"),
    .required("title", .text(.words), "Как называется переход"),
    .optional("by", .list(of: .text(.words)), "Кто может"),
    .optional("when", .choice([Choice("remarks", also: ["замечания"])]), "Только с замечаниями"),
  ]
}
