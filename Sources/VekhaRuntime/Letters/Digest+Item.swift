import VekhaCore
import VekhaLanguage

extension Digest {
  /// One entry in words.
  func item(_ entry: DigestEntry) -> LetterItem {
    let line = entry.line
    let isAlone = entry.lines.count == 1
    return LetterItem(
      title: title(of: line),
      due: say(Catalogue.Letters.due(line.due, phrase: PlainWords.line(line.phrase))),
      status: status(of: line),
      facts: facts(of: line, isAlone: isAlone).filter { !$0.isEmpty },
      places: isAlone ? nil : places(of: entry.lines),
      links: isAlone ? links(of: line) : [])
  }

  /// The answers that the reader can give, or the item's own page.
  private func links(of line: DigestLine) -> [LetterNote] {
    let answers = line.answers.map { answer in
      LetterNote(
        words: say(Catalogue.Letters.answer(answer.purpose.deed)), link: answer.address,
        isAnswer: true)
    }
    let page = WebPage(address).map {
      LetterNote(words: say(Catalogue.Letters.open), link: $0.link(to: line))
    }
    return answers.isEmpty ? [page].compactMap(\.self) : answers
  }

  /// A row's number stands before the title; a written code is for commands and says nothing here.
  private func title(of line: DigestLine) -> String {
    let (code, title) = (PlainWords.line(line.code), PlainWords.line(line.title))
    guard !title.isEmpty else { return code }
    return code.first?.isNumber == true ? "\(code). \(title)" : title
  }

  private func status(of line: DigestLine) -> String {
    guard line.kind != .settled, let due = line.due else { return "" }
    if line.overdueDays > 0 { return say(Catalogue.Letters.overdue(days: line.overdueDays)) }
    let days = date.days(until: due)
    return (0...Self.countedDaysMax).contains(days)
      ? say(Catalogue.Letters.remaining(days: days)) : ""
  }

  /// Beyond a month the date says more than a count of days.
  private static let countedDaysMax = 31

  private func facts(of line: DigestLine, isAlone: Bool) -> [String] {
    let result = PlainWords.line(line.result)
    let isNeeded = line.kind != .settled && !result.isEmpty
    let undone = line.undone.map(PlainWords.line)
    return [undone.isEmpty ? "" : say(Catalogue.Letters.undone(undone))]
      + [isNeeded ? say(Catalogue.Letters.result(result)) : ""]
      + (isAlone ? place(of: line) : [])
      + [line.isVacant && line.kind != .settled ? say(Catalogue.Letters.vacant) : ""]
      + (line.kind == .settled ? [] : line.notes.map { say(words(for: $0)) })
  }

  private func words(for note: DigestNote) -> Bilingual {
    switch note {
    case .onIt(let until, let name, let words):
      Catalogue.Letters.onIt(
        until: until, name: PlainWords.line(name), words: PlainWords.line(words))
    case .asked(let until, let name, let reason):
      Catalogue.Letters.asked(
        until: until, name: PlainWords.line(name), reason: PlainWords.line(reason))
    case .ownPart(let isReported): Catalogue.Letters.ownPart(isReported: isReported)
    case .parts(let done, let all): Catalogue.Letters.parts(done, of: all)
    case .insteadOf(let name): Catalogue.Letters.insteadOf(PlainWords.line(name))
    case .granted: Catalogue.Letters.granted
    case .refused(let reason): Catalogue.Letters.refused(reason: PlainWords.line(reason))
    }
  }

  private func place(of line: DigestLine) -> [String] {
    let subject = PlainWords.line(line.subject)
    let organisation = PlainWords.line(line.organisation)
    return [
      subject.isEmpty ? "" : say(Catalogue.Letters.programme(subject)),
      organisation.isEmpty ? "" : say(Catalogue.Letters.organisation(organisation)),
      people(of: line),
      isReferenceNeeded
        ? say(Catalogue.Letters.reference(case: line.caseID, code: line.code)) : "",
    ]
  }

  /// A coordinator without a web page marks by command, which wants the names of case and item.
  private var isReferenceNeeded: Bool { seal != nil && WebPage(address) == nil }

  private func people(of line: DigestLine) -> String {
    let names = PlainWords.line(line.responsible)
    guard !names.isEmpty else { return "" }
    let words =
      line.isOwnDuty && !line.isVacant
      ? Catalogue.Letters.together(names) : Catalogue.Letters.responsible(names)
    return say(words)
  }
}

// MARK: - The same item in many places

extension Digest {
  private static let namedPlacesMax = 5

  private func places(of lines: [DigestLine]) -> LetterPlaces {
    let arePrivate = lines.allSatisfy { $0.organisation.isEmpty }
    let count = lines.count
    let heading =
      arePrivate ? Catalogue.Letters.programmes(count) : Catalogue.Letters.organisations(count)
    let isShared = Dictionary(grouping: lines, by: \.organisation).mapValues { $0.count > 1 }
    let more = count - Self.namedPlacesMax
    return LetterPlaces(
      heading: say(heading),
      named: lines.prefix(Self.namedPlacesMax).map { line in
        let name = name(of: line, isShared: isShared[line.organisation] ?? false)
        return LetterNote(
          words: name, link: line.answers.first?.address ?? WebPage(address)?.link(to: line))
      },
      more: more > 0 ? say(Catalogue.Letters.andMore(more)) : nil)
  }

  /// What tells a place from the others: organisation, subject, failing these the case's own id.
  private func name(of line: DigestLine, isShared: Bool) -> String {
    let subject = PlainWords.line(line.subject)
    let id = PlainWords.line(String(line.caseID.drop { $0 != "/" }.dropFirst()))
    let own = subject.isEmpty && (isShared || line.organisation.isEmpty) ? id : subject
    let parts = [PlainWords.line(line.organisation), own].filter { !$0.isEmpty }
    let place = parts.joined(separator: ", ")
    let people = line.isOwnDuty ? "" : PlainWords.line(line.responsible)
    return people.isEmpty ? place : "\(place) (\(people))"
  }
}
