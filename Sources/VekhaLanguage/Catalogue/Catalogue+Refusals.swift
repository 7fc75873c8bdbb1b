package import VekhaCore

/// What the engine says when the rules do not allow a command.
extension Catalogue {
  /// What is wrong, in one sentence.
  package static func sentence(for refusal: Refusal) -> Bilingual {
    refused(refusal).sentence
  }

  /// What to do about it, in one sentence.
  package static func advice(for refusal: Refusal) -> Bilingual {
    refused(refusal).advice
  }

  private static func refused(_ refusal: Refusal) -> Refused {
    switch refusal {
    case .notPermitted(let right): notPermitted(right)
    case .caseIsClosed(let outcome): caseIsClosed(outcome: outcome)
    case .caseIsSuspended(let date): caseIsSuspended(since: date)
    case .caseIsNotSuspended: caseIsNotSuspended
    case .caseIsNotBinding: caseIsNotBinding
    case .unknownItem(let code): unknownItem(code)
    case .isRollup(let code): isRollup(code)
    case .isStage(let id): isStage(id)
    case .unknownOccurrence(let code, let date): unknownOccurrence(code, date)
    case .notYetOpen(let key, let date): notYetOpen(key, opens: date)
    case .wrongStatus(let key, let status): wrongStatus(key, status)
    case .evidenceMissing(let key, let result): evidenceMissing(key, result: result)
    case .unknownPart(let key, let parts): unknownPart(key, parts: parts)
    case .partsMissing(let key, let parts): partsMissing(key, parts: parts)
    case .reasonMissing: reasonMissing
    case .dateInFuture(let date): dateInFuture(date)
    case .dateInPast(let date): dateInPast(date)
    case .tooFarAhead(let until, let last): tooFarAhead(until, last: last)
    case .notLater(let until, let due): notLater(until: until, due: due)
    case .dateMissing(let key): dateMissing(key)
    case .noRequest(let key): noRequest(key)
    case .nobodyControls(let key): nobodyControls(key)
    case .hasNoStages: hasNoStages
    case .itemsOutstanding(let stage, let missing): itemsOutstanding(stage, missing)
    case .unknownStage(let stage, let known): unknownStage(stage, known: known)
    case .noTransition(let from, let to, let ways): noTransition(from, to, ways)
    case .substitutesHerself: substitutesHerself
    case .hasLeft: hasLeft
    case .leavesLater(let day): leavesLater(on: day)
    case .notAway: notAway
    case .alreadyAway(let days): alreadyAway(days)
    case .substitutionCircle(let days): substitutionCircle(days)
    case .clockBehind(let now, let last): clockBehind(now: now, last: last)
    case .stageVanished(let stage, let known): stageVanished(stage, known: known)
    case .unlikeTitle(let code, let old, let new): unlikeTitle(code, old: old, new: new)
    }
  }
}

/// The words for one refusal: what is wrong and what to do.
struct Refused {
  var sentence: Bilingual
  var advice: Bilingual
}

// MARK: - Names inside sentences

extension Catalogue {
  /// A code as it stands in a sentence: a row's number as it is, a written code in quotation marks.
  static func codeName(_ code: String) -> String {
    code.first?.isNumber == true ? clipped(code) : quoted(code)
  }

  /// The words after «пункт» that say which one: its code and, of a recurring item, the date.
  static func name(of key: OccurrenceKey) -> Bilingual {
    let code = codeName(key.code)
    guard let date = key.date else { return Bilingual(ru: code, en: code) }
    return Bilingual(
      ru: "\(code) (срок \(date.phrase(in: .ru)))", en: "\(code) (due \(date.phrase(in: .en)))")
  }

  /// Names one after another: «a», «b».
  static func list(_ names: [String]) -> String {
    names.map(quoted).joined(separator: ", ")
  }
}
