import VekhaCore

/// Refusals that are about an item.
extension Catalogue {
  static func unknownItem(_ code: String) -> Refused {
    Refused(
      sentence: Bilingual(
        ru: "В этом деле нет пункта \(codeName(code)).",
        en: "This case has no item \(codeName(code))."),
      advice: Bilingual(
        ru: "Посмотрите его пункты: vekha items --case ДЕЛО.",
        en: "See its items: vekha items --case CASE."))
  }

  static func isRollup(_ code: String) -> Refused {
    Refused(
      sentence: Bilingual(
        ru: "Пункт \(codeName(code)) складывается из долей учреждений: "
          + "в муниципальном деле его не отмечают.",
        en: "Item \(codeName(code)) is the sum of the organisations' shares "
          + "and is not marked in the municipal case."),
      advice: Bilingual(
        ru: "Отметьте его в деле учреждения: КАРТА/УЧРЕЖДЕНИЕ.",
        en: "Mark it in an organisation's case: ROADMAP/ORGANISATION."))
  }

  static func isStage(_ id: String) -> Refused {
    Refused(
      sentence: Bilingual(
        ru: "Этап \(quoted(id)) не отмечают как пункт.",
        en: "Stage \(quoted(id)) is not marked as an item is."),
      advice: Bilingual(
        ru: "Завершите этап: vekha stage complete ДЕЛО. Отложить его срок можно как у пункта.",
        en: "Complete the stage: vekha stage complete CASE. Its date is postponed as an item's is.")
    )
  }

  static func wrongStatus(_ key: OccurrenceKey, _ status: Occurrence.Status) -> Refused {
    let (name, word) = (name(of: key), word(for: status))
    return Refused(
      sentence: Bilingual(
        ru: "Пункт \(name.ru) \(word.ru): это действие к нему не применимо.",
        en: "Item \(name.en) is \(word.en), which this action does not apply to."),
      advice: advice(inStatus: status))
  }

  private static func advice(inStatus status: Occurrence.Status) -> Bilingual {
    switch status {
    case .pending:
      Bilingual(
        ru: "Дождитесь, когда он откроется: дату показывает vekha items --case ДЕЛО.",
        en: "Wait until it opens: vekha items --case CASE shows the date.")
    case .open:
      Bilingual(
        ru: "Сначала отметьте его: vekha item complete ДЕЛО ПУНКТ.",
        en: "Mark it first: vekha item complete CASE ITEM.")
    case .submitted:
      Bilingual(
        ru: "Дождитесь проверяющего: он примет пункт (vekha item accept) "
          + "или вернёт (vekha item return).",
        en: "Wait for the controller to accept it (vekha item accept) "
          + "or return it (vekha item return).")
    case .done, .waived, .cancelled:
      Bilingual(
        ru: "Чтобы изменить его, откройте снова: vekha item reopen ДЕЛО ПУНКТ --reason ПРИЧИНА.",
        en: "To change it, reopen it: vekha item reopen CASE ITEM --reason REASON.")
    }
  }

  static func evidenceMissing(_ key: OccurrenceKey, result: String) -> Refused {
    let name = name(of: key)
    let wanted = result.isEmpty ? nil : "«\(result)»"
    return Refused(
      sentence: Bilingual(
        ru: "Пункт \(name.ru) нельзя отметить без подтверждающего документа"
          + (wanted.map { ": нужен результат \($0)." } ?? "."),
        en: "Item \(name.en) cannot be marked without evidence"
          + (wanted.map { ": the result \($0) is needed." } ?? ".")),
      advice: Bilingual(
        ru: "Добавьте --evidence ФАЙЛ-ИЛИ-ССЫЛКА.", en: "Add --evidence FILE-OR-URL."))
  }

  static func noRequest(_ key: OccurrenceKey) -> Refused {
    let name = name(of: key)
    return Refused(
      sentence: Bilingual(
        ru: "О переносе срока пункта \(name.ru) никто не просил.",
        en: "Nobody asked to postpone item \(name.en)."),
      advice: Bilingual(
        ru: "Посмотрите просьбы: vekha postponement list. "
          + "Перенести срок самому: vekha item postpone.",
        en: "See the requests: vekha postponement list. "
          + "To postpone it yourself: vekha item postpone."))
  }

  static func nobodyControls(_ key: OccurrenceKey) -> Refused {
    let name = name(of: key)
    return Refused(
      sentence: Bilingual(
        ru: "У пункта \(name.ru) нет проверяющего: его не принимают и не возвращают.",
        en: "Item \(name.en) has no controller: it is neither accepted nor returned."),
      advice: Bilingual(
        ru: "Отметьте его (vekha item complete) или откройте снова (vekha item reopen).",
        en: "Mark it (vekha item complete) or reopen it (vekha item reopen)."))
  }

  static func unlikeTitle(_ code: String, old: String, new: String) -> Refused {
    Refused(
      sentence: Bilingual(
        ru: "Под кодом \(codeName(code)) стояло \(quoted(old)), а теперь стоит \(quoted(new)).",
        en: "The code \(codeName(code)) stood for \(quoted(old)) and now stands for \(quoted(new))."
      ),
      advice: Bilingual(
        ru: "Если мероприятие то же, добавьте ему was: \(clipped(code)), если новое — new: yes.",
        en: "If it is the same item, add was: \(clipped(code)) to it; if a new one, new: yes."))
  }
}
