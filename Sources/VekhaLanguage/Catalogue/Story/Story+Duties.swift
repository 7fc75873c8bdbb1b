import VekhaCore

/// What a duty is called in a sentence: an item by its code, a stage by its title.
extension Story {
  /// As in «Пункт 1.2 открыт».
  func subject(_ key: OccurrenceKey) -> Bilingual {
    phrase(key, item: Bilingual(ru: "Пункт", en: "Item"), stage: Bilingual(ru: "Этап", en: "Stage"))
  }

  /// As in «по пункту 1.2».
  func dative(_ key: OccurrenceKey) -> Bilingual {
    phrase(
      key, item: Bilingual(ru: "пункту", en: "item"), stage: Bilingual(ru: "этапу", en: "stage"))
  }

  /// As in «срок пункта 1.2».
  func genitive(_ key: OccurrenceKey) -> Bilingual {
    phrase(
      key, item: Bilingual(ru: "пункта", en: "item"), stage: Bilingual(ru: "этапа", en: "stage"))
  }

  private func phrase(_ key: OccurrenceKey, item: Bilingual, stage: Bilingual) -> Bilingual {
    if let id = StageDuty.stage(of: key.code) {
      let title = self.stage(id)
      return Bilingual(ru: "\(stage.ru) \(title)", en: "\(stage.en) \(title)")
    }
    let name = Catalogue.name(of: key)
    return Bilingual(ru: "\(item.ru) \(name.ru)", en: "\(item.en) \(name.en)")
  }
}
