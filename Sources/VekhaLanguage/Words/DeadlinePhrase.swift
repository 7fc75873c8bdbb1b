package import VekhaCore

extension Deadline {
  /// The deadline as an order would say it: «до 15 марта 2022 г.», "by 15 March 2022".
  package func phrase(in language: Language) -> String {
    let isRussian = language == .ru
    switch self {
    case .by(let date): return (isRussian ? "до " : "by ") + date.phrase(in: language)
    case .window(let period): return period.phrase(in: language)
    case .recurring(let recurrence): return recurrence.phrase(in: language)
    case .relative(let term): return term.phrase(in: language)
    case .wholePeriod: return isRussian ? "в течение всего периода" : "throughout the plan"
    case .onDemand: return isRussian ? "по отдельному плану" : "by a separate schedule"
    }
  }
}

extension RelativeTerm {
  /// «в течение 10 дней с начала этапа»; in English the event keeps the words of the order.
  package func phrase(in language: Language) -> String {
    language == .ru ? russian : english
  }

  private var russian: String {
    let event = EventNames.genitive(anchor)
    let since = event.isEmpty ? "" : " со дня \(event)"
    let until = event.isEmpty ? "" : " до \(event)"
    return switch offset {
    case .after(let span) where span.count == 0: event.isEmpty ? "в тот же день" : "в день \(event)"
    case .after(let span): "в течение \(span.genitive)" + since
    case .before(let span): "за \(span.accusative)" + until
    case .notEarlier(let span): "не ранее чем через \(span.accusative)" + since
    case .notEarlierBefore(let span): "не ранее чем за \(span.accusative)" + until
    case .within: event.isEmpty ? "в ходе события" : "в ходе \(event)"
    case .afterwards: event.isEmpty ? "после события" : "после \(event)"
    case .beforehand: event.isEmpty ? "до события" : "до \(event)"
    }
  }

  private var english: String {
    let event = anchor.isEmpty ? "the event" : "«\(anchor)»"
    return switch offset {
    case .after(let span) where span.count == 0: "on the day of \(event)"
    case .after(let span): "within \(span.words.en) of \(event)"
    case .before(let span): "\(span.words.en) before \(event)"
    case .notEarlier(let span): "not earlier than \(span.words.en) after \(event)"
    case .notEarlierBefore(let span): "not earlier than \(span.words.en) before \(event)"
    case .within: "during \(event)"
    case .afterwards: "after \(event)"
    case .beforehand: "before \(event)"
    }
  }
}

extension Span {
  /// The span as an object: «за 1 неделю», «через 5 рабочих дней».
  var accusative: String {
    unit == .weeks ? Plural("неделю", "недели", "недель").counted(count) : words.ru
  }
}
