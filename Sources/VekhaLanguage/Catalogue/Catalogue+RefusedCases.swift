import VekhaCore

/// Refusals that are about a case as a whole.
extension Catalogue {
  static func caseIsClosed(outcome: String) -> Refused {
    let word = word(forOutcome: outcome)
    return Refused(
      sentence: Bilingual(
        ru: "Дело закрыто (\(word.ru)): изменить его нельзя.",
        en: "The case is closed (\(word.en)) and takes no changes."),
      advice: Bilingual(
        ru: "Его историю показывает vekha case history ДЕЛО; новое открывает vekha case open.",
        en: "See its history by vekha case history CASE; open a new one by vekha case open."))
  }

  static func caseIsSuspended(since date: CivilDate) -> Refused {
    Refused(
      sentence: Bilingual(
        ru: "Дело приостановлено с \(date.phrase(in: .ru))",
        en: "The case has been suspended since \(date.phrase(in: .en))."),
      advice: Bilingual(
        ru: "Сначала продолжите его: vekha case resume ДЕЛО.",
        en: "Resume it first: vekha case resume CASE."))
  }

  static let caseIsNotSuspended = Refused(
    sentence: Bilingual(
      ru: "Дело не приостановлено, продолжать нечего.",
      en: "The case is not suspended: there is nothing to resume."),
    advice: Bilingual(
      ru: "Посмотрите его состояние: vekha case show ДЕЛО.",
      en: "See its state: vekha case show CASE."))

  static let caseIsNotBinding = Refused(
    sentence: Bilingual(
      ru: "Дорожная карта учреждения ещё не утверждена: её пункты не действуют.",
      en: "The organisation's roadmap is not approved yet: its items do not bind."),
    advice: Bilingual(
      ru: "Сначала завершите её согласование: дело approval/КАРТА/УЧРЕЖДЕНИЕ.",
      en: "Have it approved first: the case approval/ROADMAP/ORGANISATION."))

  static let reasonMissing = Refused(
    sentence: Bilingual(
      ru: "Для этого действия нужна причина.", en: "This action needs a reason."),
    advice: Bilingual(ru: "Добавьте --reason ПРИЧИНА.", en: "Add --reason REASON."))
}

// MARK: - Stages

extension Catalogue {
  static let hasNoStages = Refused(
    sentence: Bilingual(
      ru: "У этого дела нет этапов: это дорожная карта.",
      en: "This case has no stages: it is a roadmap."),
    advice: Bilingual(
      ru: "Отмечайте её пункты: vekha item complete ДЕЛО ПУНКТ.",
      en: "Mark its items: vekha item complete CASE ITEM."))

  static func itemsOutstanding(_ stage: String, _ missing: [OutstandingItem]) -> Refused {
    let names = missing.map { "\(name(of: $0.key)[.ru]) «\($0.title)»" }
    let english = missing.map { "\(name(of: $0.key)[.en]) «\($0.title)»" }
    let items = Plural("не выполнен", "не выполнены", "не выполнены").form(missing.count)
    let noun = Plural.items.form(missing.count)
    return Refused(
      sentence: Bilingual(
        ru: "Этап «\(stage)» нельзя завершить: \(items) \(missing.count) \(noun): "
          + names.joined(separator: "; ") + ".",
        en: "The stage «\(stage)» cannot be completed: \(missing.count) "
          + (missing.count == 1 ? "item is" : "items are") + " outstanding: "
          + english.joined(separator: "; ") + "."),
      advice: Bilingual(
        ru: "Отметьте их (vekha item complete) или снимите с причиной (vekha item waive).",
        en: "Mark them (vekha item complete) or waive them with a reason (vekha item waive)."))
  }

  static func unknownStage(_ stage: String, known: [String]) -> Refused {
    Refused(
      sentence: Bilingual(
        ru: "Этапа \(quoted(stage)) нет.", en: "There is no stage \(quoted(stage))."),
      advice: Bilingual(
        ru: "Есть этапы: \(list(known)).", en: "The stages are: \(list(known))."))
  }

  static func noTransition(_ from: String, _ to: String, _ ways: [String]) -> Refused {
    let isClosed = ways.isEmpty
    return Refused(
      sentence: Bilingual(
        ru: "С этапа \(quoted(from)) нельзя перейти на этап \(quoted(to)).",
        en: "There is no way from the stage \(quoted(from)) to \(quoted(to))."),
      advice: Bilingual(
        ru: isClosed
          ? "Отсюда можно только завершить этап: vekha stage complete ДЕЛО."
          : "Отсюда можно перейти на этап: \(list(ways)).",
        en: isClosed
          ? "From here the stage can only be completed: vekha stage complete CASE."
          : "From here one can go to: \(list(ways))."))
  }

  static func stageVanished(_ stage: String, known: [String]) -> Refused {
    Refused(
      sentence: Bilingual(
        ru: "В новой версии нет этапа \(quoted(stage)), на котором стоят дела.",
        en: "The new version lacks the stage \(quoted(stage)), where there are cases."),
      advice: Bilingual(
        ru: "Добавьте moved: {\(clipped(stage)): ЭТАП}; этапы новой версии: \(list(known)).",
        en: "Add moved: {\(clipped(stage)): STAGE}; the new version's stages: \(list(known))."))
  }
}
