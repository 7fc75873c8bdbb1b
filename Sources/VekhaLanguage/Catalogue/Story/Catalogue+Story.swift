package import VekhaCore

/// The journal told as a story, one sentence an event.
extension Catalogue {
  /// What happened, in one sentence; what was erased is said to be erased.
  package static func story(of event: Event, names: StoryNames) -> Bilingual {
    Story(names: names).sentence(for: event)
  }

  /// Who did it: a person's name, or Vekha and the administrator by their part.
  package static func word(for actor: Actor, names: StoryNames) -> Bilingual {
    switch actor {
    case .engine: Bilingual(ru: "Веха", en: "Vekha")
    case .administrator: Bilingual(ru: "администратор", en: "the administrator")
    case .person(let key): Story(names: names).name(key)
    case .substitute(let key, let principal):
      substitute(Story(names: names).name(key), for: Story(names: names).name(principal))
    }
  }

  private static func substitute(_ name: Bilingual, for principal: Bilingual) -> Bilingual {
    Bilingual(ru: "\(name.ru) за: \(principal.ru)", en: "\(name.en) for \(principal.en)")
  }
}

/// Tells single events with the names at hand.
struct Story {
  let names: StoryNames

  func sentence(for event: Event) -> Bilingual {
    switch event {
    case .opened, .bound, .migrated, .suspended, .resumed, .membersChanged, .closed, .silenced,
      .silenceEnded:
      caseSentence(for: event)
    case .stageEntered, .stageCompleted, .stageReturned, .stageDueMoved:
      stageSentence(for: event)
    case .reminded, .skipped: reminderSentence(for: event)
    case .planned, .dueMoved, .postponementRequested, .postponementRefused:
      dateSentence(for: event)
    default: itemSentence(for: event)
    }
  }
}

// MARK: - Names

extension Story {
  func name(_ key: PersonKey) -> Bilingual {
    names.person(key).map { Bilingual(ru: $0, en: $0) }
      ?? Bilingual(ru: "(имя стёрто)", en: "(name erased)")
  }

  func names(_ keys: [PersonKey]) -> Bilingual {
    let all = keys.map(name)
    guard !all.isEmpty else { return Bilingual(ru: "никому", en: "nobody") }
    return Bilingual(
      ru: all.map(\.ru).joined(separator: ", "), en: all.map(\.en).joined(separator: ", "))
  }

  /// A free text in quotation marks.
  func text(_ reference: TextReference) -> Bilingual {
    names.text(reference).map { Bilingual(ru: "«\($0)»", en: "«\($0)»") }
      ?? Bilingual(ru: "(текст стёрт)", en: "(text erased)")
  }

  /// The end of a sentence that has a reason.
  func because(_ reason: TextReference?) -> Bilingual {
    guard let reason else { return Bilingual(ru: "", en: "") }
    return Bilingual(ru: "; причина: \(text(reason).ru)", en: "; reason: \(text(reason).en)")
  }

  func stage(_ id: String) -> String { "«\(names.stage(id) ?? id)»" }
}
