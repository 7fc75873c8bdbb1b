internal import VekhaCore
internal import VekhaLanguage

/// Reads deadline phrases for one definition, with its period or without any.
struct DeadlinePhrases {
  enum Outcome {
    case read(Reading)
    case refused(UnreadablePhrase)
    /// The phrase means other days in other years, and nothing says which year it is.
    case needsPeriod
  }

  private let readers: [DeadlineReader]
  /// Orders repeat their phrases; the first so many different ones are read once.
  private var known: [ExactText: Outcome] = [:]
  private static let mostKnown = 500

  /// Without a period a phrase is read for two that have nothing in common: what comes out alike
  /// does not hang on the year.
  init(period: Period?, calendar: WorkCalendar?) {
    let periods = period.map { [$0] } ?? Self.distantPeriods
    readers = periods.map { DeadlineReader(period: $0, calendar: calendar) }
  }

  mutating func read(_ phrase: String) -> Outcome {
    let text = ExactText(phrase)
    if let outcome = known[text] { return outcome }
    let outcome = readAnew(phrase)
    if known.count < Self.mostKnown { known[text] = outcome }
    return outcome
  }

  private func readAnew(_ phrase: String) -> Outcome {
    var taken: Reading?
    for reader in readers {
      switch reader.read(phrase) {
      case .failure(let refusal): return .refused(refusal)
      case .success(let reading):
        if let taken, taken.deadline != reading.deadline { return .needsPeriod }
        taken = taken ?? reading
      }
    }
    return taken.map(Outcome.read) ?? .needsPeriod
  }

  private static let distantPeriods = ["2001-01-01/2003-12-31", "2034-02-01/2037-11-30"]
    .compactMap { Period($0) }
}

/// A text that equals another one only byte by byte, which costs far less than equality of what is seen.
private struct ExactText: Hashable {
  private let text: String

  init(_ text: String) {
    self.text = text
  }

  static func == (left: ExactText, right: ExactText) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    let isDone: Void? = text.utf8.withContiguousStorageIfAvailable {
      hasher.combine(bytes: UnsafeRawBufferPointer($0))
    }
    if isDone == nil { for byte in text.utf8 { hasher.combine(byte) } }
  }
}
