/// The five kinds of file that people write; the first key of a file says which it is.
package enum DefinitionKind: String, Sendable, Hashable, CaseIterable {
  case roadmap
  case workflow
  case reminders
  case calendar
  case directory
}

extension DefinitionKind {
  /// The keys that a file of this kind may hold.
  var schema: [SchemaKey] {
    switch self {
    case .roadmap: RoadmapSchema.keys
    case .workflow: WorkflowSchema.keys
    case .reminders: RemindersSchema.keys
    case .calendar: CalendarSchema.keys
    case .directory: DirectorySchema.keys
    }
  }

  /// What a file of this kind is, in Russian, as an editor shows it.
  var about: String {
    switch self {
    case .roadmap: "Дорожная карта: разделы с мероприятиями, как их утвердил приказ"
    case .workflow: "Программа: этапы с мероприятиями и переходы между ними"
    case .reminders: "Порядок напоминаний и контроля исполнения"
    case .calendar: "Производственный календарь: рабочие и нерабочие дни по годам"
    case .directory: "Справочник: организации, люди и наставнические пары"
    }
  }
}
