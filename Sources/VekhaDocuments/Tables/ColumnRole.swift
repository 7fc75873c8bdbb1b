/// What a column of a plan's table holds.
enum ColumnRole: Hashable {
  case number
  case title
  /// The section, written beside each of its rows.
  case section
  case deadline
  case start
  case end
  case responsible
  /// Who answers and until when, in one cell.
  case responsibleAndDeadline
  case assistants
  case participants
  case result
  case place
  case unit
  case remark
  /// A year, quarter or month under which a mark says that the item is due then.
  case time(String)
  /// Anything else, by its heading.
  case other(String)
}

extension ColumnRole {
  /// What a heading's words make of its column; nil for an empty one.
  init?(heading: String) {
    let words = HeadingWords(heading)
    guard !words.isEmpty else { return nil }
    if words.areNumberSign {
      self = .number
    } else if words.contain(["соисполн"]), words.contain(["ответств", "исполнител"]) {
      self = .responsible
    } else if words.contain(["ответств", "исполнител"]), words.contain(["срок", "дата"]) {
      self = .responsibleAndDeadline
    } else if let role = Self.firm.first(where: { words.contain($0.stems) })?.role {
      self = role
    } else if words.contain(["форм"]), words.contain(Self.ends) {
      self = .result
    } else if words.nameTime {
      self = .time(heading.inOneLine)
    } else {
      self = words.firstMatch(among: Self.ordinary) ?? .other(heading.inOneLine)
    }
  }

  var isKnown: Bool { if case .other = self { false } else { true } }

  var isTime: Bool { if case .time = self { true } else { false } }

  /// The half of a divided deadline column, «начало» or «окончание»; nil for other words.
  init?(halfOfDeadline heading: String) {
    let words = HeadingWords(heading)
    if words.contain(["начал"]) || heading.trimmed.lowercased() == "с" {
      self = .start
    } else if words.contain(["оконч", "заверш", "конец"]) || heading.trimmed.lowercased() == "по" {
      self = .end
    } else {
      return nil
    }
  }

  /// Words that decide wherever they stand in a heading, the stronger ones first.
  private static let firm: [(role: ColumnRole, stems: [String])] = [
    (.remark, ["отметк", "примечан", "комментар", "remark"]),
    (.assistants, ["соисполн"]),
    (.responsible, ["ответств", "исполнител", "отвечает", "responsib"]),
    (.deadline, ["срок", "дата", "даты", "дату", "когда", "период", "время", "месяц", "deadline"]),
  ]

  /// «Форма завершения», «Форма отчётности»: what is left when the work is done.
  private static let ends = ["заверш", "отчет", "контрол", "представл", "результ", "итог"]

  /// Words of which the first in the heading decides.
  private static let ordinary: [(role: ColumnRole, stems: [String])] = [
    (
      .title,
      [
        "мероприят", "наименован", "содержан", "действи", "работ", "названи", "тема", "тематик",
        "перечень", "вопрос", "событи", "поручен", "деятельност", "что", "пункт", "шаг", "item",
      ]
    ),
    (.section, ["направлен", "раздел", "блок", "этап", "модул", "задач"]),
    (.participants, ["участник", "аудитор", "категор", "контингент", "целев", "participant"]),
    (
      .result,
      [
        "результат", "документ", "отчетн", "продукт", "эффект", "подтвержд", "показател", "выход",
        "итог", "индикатор", "ожидаем", "планируем", "result", "indicator",
      ]
    ),
    (.responsible, ["отв", "исп"]),
    (.place, ["место", "площадк", "где", "place"]),
    (.unit, ["единиц", "ед", "unit"]),
  ]
}
