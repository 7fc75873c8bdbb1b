package import VekhaCore
package import VekhaLanguage

/// How one phrase is read, and why.
package struct DeadlineReport {
  private let reading: Result<Reading, UnreadablePhrase>
  private let calendar: WorkCalendar
  private let timezone: String

  package init(
    _ reading: Result<Reading, UnreadablePhrase>, calendar: WorkCalendar, timezone: String
  ) {
    self.reading = reading
    self.calendar = calendar
    self.timezone = timezone
  }

  package var isReadable: Bool {
    if case .success = reading { true } else { false }
  }

  /// One line of JSON.
  package func json(in language: Language) -> String {
    switch reading {
    case .success(let reading): reading.json
    case .failure(let fault): fault.json(in: language)
    }
  }

  /// The explanation as people read it.
  package func text(_ look: Look) -> String {
    switch reading {
    case .success(let reading): text(of: reading, look)
    case .failure(let fault):
      look.paint("«\(fault.phrase)»", .heading) + "\n  "
        + look.paint(look.say(fault.message), .bad) + "\n  " + look.say(fault.help) + "\n"
    }
  }

  private func text(of reading: Reading, _ look: Look) -> String {
    let lines = [head(reading)] + dates(reading) + reading.explanation + reading.conventions
    let alternatives = reading.alternatives.map {
      Catalogue.Readings.alternative($0.canonical, due: $0.due)
    }
    let sentences = (lines + alternatives + confirmation(reading)).flatMap {
      DisplayText(look.say($0)).wrapped(to: max(40, look.width - 2))
    }
    return look.paint("«\(reading.phrase)»", .heading) + "\n"
      + sentences.map { "  " + $0 }.joined(separator: "\n") + "\n"
  }

  /// How to write what was taken, so that nothing else can be read.
  private func confirmation(_ reading: Reading) -> [Bilingual] {
    guard reading.deadline != nil, !reading.alternatives.isEmpty else { return [] }
    return [Catalogue.Readings.confirmation(reading.canonical)]
  }

  private func head(_ reading: Reading) -> Bilingual {
    guard let deadline = reading.deadline else { return Catalogue.Readings.ambiguous }
    return Catalogue.Readings.readAs(deadline)
  }

  /// The first dates, and where the last day goes when it is a day off.
  private func dates(_ reading: Reading) -> [Bilingual] {
    guard let due = reading.due else { return [] }
    let moves = reading.kind == .by || reading.kind == .recurring && reading.start == nil
    let shifted = moves ? calendar.shift(due, rule: .next, within: nil) : due
    return [
      Catalogue.Readings.dates(
        start: reading.start, due: due, shifted: shifted, timezone: timezone)
    ] + following(reading) + (reading.rule.map { [Catalogue.Readings.rule($0)] } ?? [])
  }
}

extension DeadlineReport {
  /// The due dates that come next, as far as a line shows them.
  private func following(_ reading: Reading) -> [Bilingual] {
    guard case .recurring(let recurrence)? = reading.deadline else { return [] }
    let dues = Array(recurrence.dues().prefix(6).dropFirst())
    return dues.isEmpty ? [] : [Catalogue.Readings.following(dues)]
  }
}

// MARK: - For spreadsheets

extension DeadlineReport {
  package static let csvHeading = CSV(
    columns: ["phrase", "kind", "start", "due", "rule", "anchor", "offset", "canonical", "error"],
    rows: []
  ).text

  package func csv(in language: Language) -> String {
    switch reading {
    case .success(let reading):
      CSV.row([
        reading.phrase, reading.kind.rawValue, reading.start?.iso ?? "", reading.due?.iso ?? "",
        reading.rule ?? "", reading.anchor ?? "", reading.offset ?? "", reading.canonical, "",
      ])
    case .failure(let fault):
      CSV.row([fault.phrase, "", "", "", "", "", "", "", fault.message[language]])
    }
  }
}
