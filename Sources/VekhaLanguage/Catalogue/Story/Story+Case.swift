import VekhaCore

extension Story {
  func caseSentence(for event: Event) -> Bilingual {
    switch event {
    case .opened(let opening): opened(opening)
    case .bound: Bilingual(ru: "Карта утверждена, пункты действуют", en: "The items bind")
    case .migrated(let reference, let stage): migrated(reference, stage)
    case .suspended(let reason):
      Bilingual(
        ru: "Дело приостановлено" + because(reason).ru, en: "Suspended" + because(reason).en)
    case .silenced(let silence): silenced(silence)
    case .silenceEnded(let id, let through):
      Bilingual(
        ru: "Молчание № \(id) заканчивается \(through.phrase(in: .ru))",
        en: "Silence \(id) ends on \(through.phrase(in: .en))")
    case .resumed(let days):
      Bilingual(
        ru: "Дело продолжено после паузы: \(Plural.days.counted(days))",
        en: "Resumed after a pause of \(Span.days(days).words.en)")
    case .membersChanged(let members, let reason): membersChanged(members, reason)
    case .closed(let outcome, let reason): closed(outcome, reason)
    default: Bilingual(ru: "", en: "")
    }
  }

  private func silenced(_ silence: Silence) -> Bilingual {
    let what = silence.code.map { Catalogue.codeName($0) }
    return Bilingual(
      ru: (what.map { "О пункте \($0)" } ?? "О деле") + " не напоминают по "
        + silence.through.phrase(in: .ru) + because(silence.reason).ru,
      en: "Nobody is reminded " + (what.map { "of item \($0) " } ?? "") + "through "
        + silence.through.phrase(in: .en) + because(silence.reason).en)
  }

  private func opened(_ opening: Opening) -> Bilingual {
    let version = String(opening.definition.version.prefix(8))
    let isWaiting = !opening.isBinding
    return Bilingual(
      ru: "Дело открыто: \(opening.definition.id), версия \(version)"
        + (isWaiting ? "; пункты начнут действовать после утверждения" : ""),
      en: "Opened: \(opening.definition.id), version \(version)"
        + (isWaiting ? "; the items bind after the approval" : ""))
  }

  private func migrated(_ reference: DefinitionReference, _ stage: String?) -> Bilingual {
    let version = String(reference.version.prefix(8))
    let moved = stage.map { self.stage($0) }
    return Bilingual(
      ru: "Загружена версия \(version)" + (moved.map { "; дело теперь на этапе \($0)" } ?? ""),
      en: "Version \(version) was loaded" + (moved.map { "; the stage is now \($0)" } ?? ""))
  }

  private func membersChanged(_ members: Members, _ reason: TextReference?) -> Bilingual {
    let parts = [
      part(members.mentors, Bilingual(ru: "наставники", en: "mentors")),
      part(members.mentees, Bilingual(ru: "наставляемые", en: "mentees")),
      part(members.curator.map { [$0] } ?? [], Bilingual(ru: "куратор", en: "curator")),
    ].compactMap(\.self)
    return Bilingual(
      ru: "Участники: " + parts.map(\.ru).joined(separator: "; ") + because(reason).ru,
      en: "Members: " + parts.map(\.en).joined(separator: "; ") + because(reason).en)
  }

  private func part(_ people: [PersonKey], _ word: Bilingual) -> Bilingual? {
    guard !people.isEmpty else { return nil }
    let all = names(people)
    return Bilingual(ru: "\(word.ru) — \(all.ru)", en: "\(word.en) — \(all.en)")
  }

  private func closed(_ outcome: String, _ reason: TextReference?) -> Bilingual {
    let word = Catalogue.word(forOutcome: outcome)
    return Bilingual(
      ru: "Дело закрыто: \(word.ru)" + because(reason).ru,
      en: "Closed: \(word.en)" + because(reason).en)
  }
}

// MARK: - Stages

extension Story {
  func stageSentence(for event: Event) -> Bilingual {
    switch event {
    case .stageEntered(let visit): entered(visit)
    case .stageCompleted(let id, let evidence):
      completed(id, listed(evidence, Bilingual(ru: "подтверждение", en: "evidence")))
    case .stageReturned(let from, let to, let reason):
      Bilingual(
        ru: "Возврат с этапа \(stage(from)) на этап \(stage(to))" + because(reason).ru,
        en: "Returned from the stage \(stage(from)) to \(stage(to))" + because(reason).en)
    case .stageDueMoved(let id, let due):
      Bilingual(
        ru: "Срок этапа \(stage(id)): \(due.phrase(in: .ru))",
        en: "The stage \(stage(id)) is due \(due.phrase(in: .en))")
    default: Bilingual(ru: "", en: "")
    }
  }

  private func entered(_ visit: StageVisit) -> Bilingual {
    let due = visit.due
    return Bilingual(
      ru: "Начат этап \(stage(visit.stage))" + (due.map { ", срок \($0.phrase(in: .ru))" } ?? ""),
      en: "The stage \(stage(visit.stage)) began"
        + (due.map { ", due \($0.phrase(in: .en))" } ?? ""))
  }

  private func completed(_ id: String, _ evidence: Bilingual) -> Bilingual {
    Bilingual(
      ru: "Завершён этап \(stage(id))" + evidence.ru,
      en: "The stage \(stage(id)) was completed" + evidence.en)
  }
}
