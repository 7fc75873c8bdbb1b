internal import VekhaCore
internal import VekhaLanguage

/// The deadlines' words for paper: the order's own, or Vekha's where the order's alone would be read otherwise.
struct PrintedDeadlines {
  private let reader: DeadlineReader?
  private let language: Language

  init(_ roadmap: Definition, calendar: WorkCalendar?, in language: Language) {
    reader = roadmap.period.map { DeadlineReader(period: $0, calendar: calendar) }
    self.language = language
  }

  func words(for clause: DeadlineClause) -> String {
    guard let reader else { return clause.phrase }
    let isTyped = clause.phrase.contains(where: \.isLetter) || clause.phrase.count == 4
    if isTyped, reads(clause.phrase, as: clause.deadline, reader) { return clause.phrase }
    let own = reader.phrase(for: clause.deadline, in: language)
    return reads(own, as: clause.deadline, reader) ? own : clause.phrase
  }

  private func reads(_ phrase: String, as deadline: Deadline, _ reader: DeadlineReader) -> Bool {
    guard case .success(let reading) = reader.read(phrase), let read = reading.deadline else {
      return false
    }
    if case .recurring(let first) = read, case .recurring(let second) = deadline {
      return first.isSame(as: second)
    }
    return read == deadline
  }
}
