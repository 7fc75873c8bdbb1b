package import VekhaCore

/// One word for each state, role and step, as tables and histories show them.
extension Catalogue {
  /// The state of an item: «выполнен».
  package static func word(for status: Occurrence.Status) -> Bilingual {
    switch status {
    case .pending: Bilingual(ru: "ещё не открыт", en: "not open yet")
    case .open: Bilingual(ru: "открыт", en: "open")
    case .submitted: Bilingual(ru: "на проверке", en: "submitted")
    case .done: Bilingual(ru: "выполнен", en: "done")
    case .waived: Bilingual(ru: "снят", en: "waived")
    case .cancelled: Bilingual(ru: "отменён", en: "cancelled")
    }
  }

  /// The state of a case: «приостановлено».
  package static func word(for status: Case.Status) -> Bilingual {
    switch status {
    case .active: Bilingual(ru: "идёт", en: "active")
    case .suspended: Bilingual(ru: "приостановлено", en: "suspended")
    case .closed: Bilingual(ru: "закрыто", en: "closed")
    }
  }

  /// Why a case closed; a code that a definition made up stands as it is.
  package static func word(forOutcome outcome: String) -> Bilingual {
    switch outcome {
    case "completed": Bilingual(ru: "завершено", en: "completed")
    case "ended": Bilingual(ru: "прекращено досрочно", en: "ended early")
    case "organisationClosed":
      Bilingual(ru: "учреждение закрыто", en: "the organisation was closed")
    case "": Bilingual(ru: "без указания причины", en: "no reason given")
    default: Bilingual(ru: clipped(outcome), en: clipped(outcome))
    }
  }

  /// Why a duty fell away without being done.
  package static func word(for cause: Cancellation) -> Bilingual {
    switch cause {
    case .dropped:
      Bilingual(ru: "исключён из дорожной карты", en: "dropped from the definition")
    case .beforeJoining: Bilingual(ru: "срок был до вступления", en: "due before joining")
    case .stageLeft: Bilingual(ru: "этап оставлен", en: "the stage was left")
    case .caseClosed: Bilingual(ru: "дело закрыто", en: "the case was closed")
    }
  }

  /// Why a due date moved.
  package static func word(for move: DueMove) -> Bilingual {
    switch move {
    case .calendar: Bilingual(ru: "изменился календарь", en: "the calendar changed")
    case .postponed: Bilingual(ru: "срок продлён", en: "postponed")
    case .scheduled: Bilingual(ru: "срок назначен", en: "scheduled")
    case .resumed: Bilingual(ru: "после паузы", en: "after the pause")
    case .reloaded: Bilingual(ru: "изменилась дорожная карта", en: "the definition changed")
    case .reentered: Bilingual(ru: "этап начат заново", en: "the stage was entered again")
    case .bound: Bilingual(ru: "карта утверждена", en: "the roadmap was approved")
    }
  }

  /// A role's name; one that the directory declares is looked up in what it declared.
  package static func word(for role: Role, declared: [String: String] = [:]) -> Bilingual {
    switch role {
    case .coordinator: Bilingual(ru: "координатор", en: "coordinator")
    case .curator: Bilingual(ru: "куратор", en: "curator")
    case .mentor: Bilingual(ru: "наставник", en: "mentor")
    case .mentee: Bilingual(ru: "наставляемый", en: "mentee")
    case .director: Bilingual(ru: "директор", en: "director")
    case .head: Bilingual(ru: "начальник управления образования", en: "head")
    case .council: Bilingual(ru: "совет наставников", en: "council")
    case .regional: Bilingual(ru: "региональный центр", en: "regional centre")
    default: declaredWord(role, declared)
    }
  }

  private static func declaredWord(_ role: Role, _ declared: [String: String]) -> Bilingual {
    let title = declared[role.rawValue] ?? quoted(role.rawValue)
    return Bilingual(ru: title, en: title)
  }

  /// A step of the reminder ladder: «за 7 дней до срока».
  package static func word(for step: Step, declared: [String: String] = [:]) -> Bilingual {
    switch step {
    case .before(let span):
      Bilingual(
        ru: "за \(span.accusative) до срока", en: "\(span.words.en) before the due date")
    case .opened: Bilingual(ru: "пункт открылся", en: "the item opened")
    case .due: Bilingual(ru: "в день срока", en: "on the due date")
    case .after(let span):
      Bilingual(
        ru: "через \(span.accusative) после срока", en: "\(span.words.en) after the due date")
    case .escalate(let role): escalated(to: word(for: role, declared: declared))
    case .settled: Bilingual(ru: "пункт снят с контроля", en: "the item is settled")
    case .ask: Bilingual(ru: "нет срока или ответственного", en: "no date or no owner")
    case .vacant: Bilingual(ru: "нет ответственного", en: "no owner")
    case .checkpoint(let date):
      Bilingual(
        ru: "контрольная точка \(date.phrase(in: .ru))",
        en: "check-point of \(date.phrase(in: .en))")
    case .decision: Bilingual(ru: "ждёт решения", en: "awaiting a decision")
    case .answer: Bilingual(ru: "ответ на просьбу о сроке", en: "answer to the request")
    case .resumed:
      Bilingual(
        ru: "прошёл день, до которого не напоминали",
        en: "the day until which nobody was reminded has passed")
    case .weekly: Bilingual(ru: "раз в неделю", en: "once a week")
    }
  }

  private static func escalated(to role: Bilingual) -> Bilingual {
    Bilingual(ru: "контроль исполнения: \(role.ru)", en: "escalation: \(role.en)")
  }
}
