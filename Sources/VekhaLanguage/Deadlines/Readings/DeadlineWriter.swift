package import VekhaCore

/// Writes a deadline in words that the reader, in the same plan, takes for the same deadline.
struct DeadlineWriter {
  let plan: PlanContext

  func phrase(_ deadline: Deadline, in language: Language) -> String {
    switch deadline {
    case .recurring(let recurrence): phrase(recurrence, in: language)
    case .relative(let term): phrase(term, in: language)
    default: deadline.phrase(in: language)
    }
  }

  /// The event's name inflected where that is read back, in quotes otherwise.
  func phrase(_ term: RelativeTerm, in language: Language) -> String {
    let ways = [term.phrase(in: language), "по итогам \(term.anchor)"]
    return ways.first { says($0, term) } ?? term.phrase(in: language, quoted: true)
  }

  private func says(_ phrase: String, _ term: RelativeTerm) -> Bool {
    guard case .success(let reading) = reader.read(phrase) else { return false }
    return reading.anchor == term.anchor && reading.offset == term.offset.description
  }

  /// Words alone where the plan's limits are meant; then with the dates; else the rule itself.
  private func phrase(_ recurrence: Recurrence, in language: Language) -> String {
    guard let words = recurrence.words?[language] else { return recurrence.pinned }
    let ways = [
      words, limited(words, recurrence, language), goingOn(words, recurrence, language),
    ]
    return ways.compactMap(\.self).first { says($0, recurrence) } ?? recurrence.pinned
  }

  /// «сентябрь 2022 г., далее раз в 3 месяца».
  private func goingOn(
    _ words: String, _ recurrence: Recurrence, _ language: Language
  ) -> String? {
    let start = recurrence.firstStart ?? recurrence.firstDue
    guard recurrence.cyclic, let first = Period(start: start, end: recurrence.firstDue) else {
      return nil
    }
    return first.phrase(in: language) + (language == .ru ? ", далее " : ", then ") + words
  }

  private func limited(
    _ words: String, _ recurrence: Recurrence, _ language: Language
  ) -> String {
    let first = recurrence.firstStart ?? recurrence.firstDue
    let last = recurrence.rules.compactMap(\.until).max() ?? plan.period.end
    return language == .ru
      ? "\(words), с \(first.phrase(in: .ru)) по \(last.phrase(in: .ru))"
      : "\(words), from \(first.phrase(in: .en)) to \(last.phrase(in: .en))"
  }

  private func says(_ phrase: String, _ recurrence: Recurrence) -> Bool {
    guard case .success(let reading) = reader.read(phrase),
      case .recurring(let read)? = reading.deadline
    else { return false }
    return read == recurrence || read.isSame(as: recurrence)
  }

  private var reader: DeadlineReader {
    DeadlineReader(period: plan.period, calendar: plan.calendar)
  }
}

extension Recurrence {
  /// Whether another gives the same days, opens as it does and keeps them as it does.
  package func isSame(as other: Recurrence) -> Bool {
    firstStart == other.firstStart && firstDue == other.firstDue && starts == other.starts
      && windowed == other.windowed && shiftsOnDaysOff == other.shiftsOnDaysOff
      && dues().prefix(400).elementsEqual(other.dues().prefix(400))
  }
}
