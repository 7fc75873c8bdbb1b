import VekhaCore

/// Refusals that are about the parts of co-executors.
extension Catalogue {
  static func unknownPart(_ key: OccurrenceKey, parts: [String]) -> Refused {
    let name = name(of: key)
    guard !parts.isEmpty else {
      return Refused(
        sentence: Bilingual(
          ru: "У пункта \(name.ru) нет соисполнителей.", en: "Item \(name.en) has no co-executors."),
        advice: Bilingual(
          ru: "Отметьте пункт целиком: vekha item complete ДЕЛО ПУНКТ.",
          en: "Mark the whole item: vekha item complete CASE ITEM."))
    }
    return Refused(
      sentence: Bilingual(
        ru: "Не ясно, о чьей части пункта \(name.ru) речь.",
        en: "It is not clear whose part of item \(name.en) is meant."),
      advice: Bilingual(
        ru: "Назовите соисполнителя: --party, один из \(list(parts)).",
        en: "Name the co-executor: --party, one of \(list(parts))."))
  }

  static func partsMissing(_ key: OccurrenceKey, parts: [String]) -> Refused {
    let name = name(of: key)
    return Refused(
      sentence: Bilingual(
        ru: "О своей части пункта \(name.ru) не доложили: \(list(parts)).",
        en: "These have not reported their part of item \(name.en) as done: \(list(parts))."),
      advice: Bilingual(
        ru: "Дождитесь их (vekha item report ДЕЛО ПУНКТ --party СОИСПОЛНИТЕЛЬ) "
          + "или уберите у пункта parts: required.",
        en: "Wait for them (vekha item report CASE ITEM --party PARTY) "
          + "or take parts: required from the item."))
  }
}
