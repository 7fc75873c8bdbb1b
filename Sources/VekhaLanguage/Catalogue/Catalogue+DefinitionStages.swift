internal import VekhaCore

/// What can be wrong with the stages of a workflow, a reminder policy and a calendar.
extension Catalogue {
  /// A stage that no case can enter.
  package static func unreachableStage(_ id: String) -> Mistake {
    Mistake(
      "unreachable-stage",
      message: Bilingual(
        ru: "в этап \(quoted(id)) нельзя попасть", en: "the stage \(quoted(id)) cannot be reached"),
      help: Bilingual(
        ru: "добавьте переход: «{from: …, to: \(clipped(id)), title: …}» или поставьте этап раньше",
        en: "add a transition “{from: …, to: \(clipped(id)), title: …}” or put the stage earlier"))
  }

  /// A stage that no case can leave as it should.
  package static func deadEndStage(_ id: String) -> Mistake {
    Mistake(
      "dead-end-stage",
      message: Bilingual(
        ru: "из этапа \(quoted(id)) нет выхода", en: "the stage \(quoted(id)) cannot be left"),
      help: Bilingual(
        ru: "добавьте переход «{from: \(clipped(id)), to: …, title: …}» или «final: yes»",
        en: "add a transition “{from: \(clipped(id)), to: …, title: …}” or “final: yes”"))
  }

  /// What stands in a final stage, or leads out of it, and can never come about.
  package static func afterFinal(_ id: String) -> Mistake {
    Mistake(
      "after-final", .warning,
      message: Bilingual(
        ru: "этап \(quoted(id)) завершает дело: до этого не дойдёт",
        en: "the stage \(quoted(id)) closes the case: this never comes about"),
      help: Bilingual(
        ru: "уберите это или «final: yes»", en: "remove this or “final: yes”"))
  }

  /// A day that is both off and working.
  package static func contradictoryDay(_ day: String) -> Mistake {
    Mistake(
      "contradictory-day",
      message: Bilingual(
        ru: "день \(quoted(day)) назван и нерабочим, и рабочим",
        en: "the day \(quoted(day)) is called both off and working"),
      help: Bilingual(ru: "оставьте одно", en: "keep one of the two"))
  }

  /// A week without a single working day.
  package static let noWorkingDays = Mistake(
    "no-working-days",
    message: Bilingual(
      ru: "в неделе не остаётся рабочих дней", en: "no working day is left in the week"),
    help: Bilingual(ru: "оставьте хотя бы один", en: "leave at least one"))
}
