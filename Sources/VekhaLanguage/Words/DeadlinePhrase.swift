package import VekhaCore

extension Deadline {
  /// The deadline as an order would say it: «до 15 марта 2022 г.», "by 15 March 2022".
  package func phrase(in language: Language) -> String {
    let isRussian = language == .ru
    switch self {
    case .by(let date): return (isRussian ? "до " : "by ") + date.phrase(in: language)
    case .window(let period): return period.deadlinePhrase(in: language)
    case .recurring(let recurrence): return recurrence.phrase(in: language)
    case .relative(let term): return term.phrase(in: language)
    case .wholePeriod: return isRussian ? "в течение всего периода" : "throughout the period"
    case .onDemand: return isRussian ? "по отдельному плану" : "according to a separate schedule"
    }
  }
}

extension Period {
  /// The window so that it is read as one: a single day keeps its two ends, and several years do
  /// not look like the plan itself or a school year.
  func deadlinePhrase(in language: Language) -> String {
    let isYears = start == start.startOfYear && end == end.endOfYear
    if isYears, start.year != end.year { return months(in: language) }
    guard start == end else { return phrase(in: language) }
    return language == .ru
      ? "с \(start.shortPhrase(in: .ru)) по \(end.phrase(in: .ru))"
      : "\(start.shortPhrase(in: .en)) – \(end.phrase(in: .en))"
  }
}

extension RelativeTerm {
  /// «в течение 10 дней с начала этапа»; in English the event keeps the words of the order.
  package func phrase(in language: Language) -> String {
    phrase(in: language, quoted: false)
  }

  /// The event's name in quotes is read as it stands, whatever its words are.
  func phrase(in language: Language, quoted: Bool) -> String {
    let name = quoted ? "«\(anchor)»" : EventNames.genitive(anchor) ?? anchor
    return language == .ru ? russian(name) : english
  }

  private func russian(_ event: String) -> String {
    let since = event.isEmpty ? "" : " со дня \(event)"
    let until = event.isEmpty ? "" : " до \(event)"
    return switch offset {
    case .after(let span) where span.count == 0:
      event.isEmpty ? "незамедлительно" : "в день \(event)"
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
    let event = anchor.isEmpty ? "" : "«\(anchor)»"
    let (after, before) = event.isEmpty ? ("", "") : (" after \(event)", " before \(event)")
    let any = event.isEmpty ? "the event" : event
    return switch offset {
    case .after(let span) where span.count == 0:
      event.isEmpty ? "immediately" : "on the day of \(any)"
    case .after(let span): "within \(span.words.en)" + after
    case .before(let span): "at least \(span.words.en)" + before
    case .notEarlier(let span): "not earlier than \(span.words.en)" + after
    case .notEarlierBefore(let span): "not earlier than \(span.words.en)" + before
    case .within: "during \(any)"
    case .afterwards: "after \(any)"
    case .beforehand: "before \(any)"
    }
  }
}

extension Span {
  /// The span as an object: «за 1 неделю», «через 5 рабочих дней».
  var accusative: String {
    unit == .weeks ? Plural("неделю", "недели", "недель").counted(count) : words.ru
  }
}
