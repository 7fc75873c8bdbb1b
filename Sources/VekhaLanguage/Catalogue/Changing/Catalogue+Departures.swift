package import VekhaCore

/// Who works here no more.
extension Catalogue.People {
  package static let leave = Bilingual(
    ru: "Человек выбыл: писем ему больше нет, его пункты переходят к другим.",
    en: "A person leaves: no more letters, and the duties fall to others.")
  package static let whoLeaves = Bilingual(
    ru: "Кто выбыл: код человека.", en: "Who has left: a person's id.")
  package static let leftOn = Bilingual(
    ru: "С какого дня, не позже сегодняшнего; если не указан, сегодня.",
    en: "Since which day, not after today; today unless told.")

  /// Who has left, and what became of the duties.
  package static func hasLeft(
    _ person: String, on day: CivilDate, duties: Int, vacant: Int
  ) -> Bilingual {
    Bilingual(
      ru: "\(person): выбытие отмечено, \(day.figures(in: .ru)). "
        + "Пунктов за этим человеком было \(duties), теперь без ответственного \(vacant)"
        + (vacant > 0 ? ": vekha items --vacant.\n" : ".\n")
        + "Уберите запись и из файла справочника: иначе следующая загрузка её вернёт.",
      en: "\(person) has left, \(day.figures(in: .en)). "
        + "Duties held: \(duties), without an owner now: \(vacant)"
        + (vacant > 0 ? ": vekha items --vacant.\n" : ".\n")
        + "Take the entry out of the directory's file too, or the next load brings it back.")
  }
}
