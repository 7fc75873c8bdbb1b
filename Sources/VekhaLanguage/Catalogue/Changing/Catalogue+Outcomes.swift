package import VekhaCore

/// What is said after a change, beside the sentence on the item itself.
extension Catalogue.Changing {
  /// The item of the case that is due next.
  package static func next(_ code: String, due: CivilDate) -> Bilingual {
    let name = Catalogue.codeName(code)
    return Bilingual(
      ru: "Ближайший срок в этом деле: пункт \(name), \(due.phrase(in: .ru))",
      en: "Next in this case: item \(name), due \(due.phrase(in: .en)).")
  }

  /// A sentence that holds for several cases, with their names.
  package static func inCases(_ ids: [String]) -> Bilingual {
    Bilingual(
      ru: "\(Plural("дело", "дела", "дел").counted(ids.count)): " + ids.joined(separator: ", "),
      en: "\(ids.count) \(ids.count == 1 ? "case" : "cases"): " + ids.joined(separator: ", "))
  }

  /// Asks before a command that concerns several cases.
  package static func shallChange(_ count: Int) -> Bilingual {
    let cases = Plural("дело", "дела", "дел").counted(count)
    return Bilingual(
      ru: "Изменить \(cases)?", en: "Change \(count) \(count == 1 ? "case" : "cases")?")
  }

  /// Nobody waits for an answer.
  package static let noRequests = Bilingual(
    ru: "О переносе срока никто не просит.", en: "Nobody asks for a later date.")
}

// MARK: - Cases

extension Catalogue.Changing {
  /// The stage that a case is in now.
  package static func inStage(_ id: String, _ stage: String, due: CivilDate?) -> Bilingual {
    Bilingual(
      ru: "Дело \(id): идёт этап «\(stage)»"
        + (due.map { ", срок — \($0.phrase(in: .ru))" } ?? "."),
      en: "Case \(id): the stage «\(stage)» is under way"
        + (due.map { ", due \($0.phrase(in: .en))." } ?? "."))
  }

  /// How a case stands.
  package static func stands(_ id: String, _ status: Case.Status, outcome: String?) -> Bilingual {
    let word = Catalogue.word(for: status)
    let why = outcome.map(Catalogue.word(forOutcome:))
    return Bilingual(
      ru: "Дело \(id) \(word.ru)" + (why.map { ": \($0.ru)." } ?? "."),
      en: "Case \(id) is \(word.en)" + (why.map { ": \($0.en)." } ?? "."))
  }
}
