/// Who answers for the items of a roadmap or a workflow.
enum PartySchema {
  static let parties = Schema.table(keys: .words, values: .block(party))

  private static let party: [SchemaKey] = [
    .optional("title", .text(.words), "Полное название, как в документе"),
    .optional("role", .text(.id), "Роль: coordinator, curator, mentor … или из справочника"),
    .optional("organisation", .text(.id), "Организация из справочника"),
    .optional(
      "every", .list(of: .text(.id)),
      "Вид организаций, каждая из которых отвечает за свою долю: school"),
    .optional("person", .text(.id), "Человек из справочника, названный в приказе"),
  ]
}
