package import VekhaCore

extension DraftRoadmap {
  /// The draft with what the roadmap that was printed here knows of it; words that were changed win.
  ///
  /// - Parameters:
  ///   - roadmap: the roadmap that the document was printed from
  ///   - calendar: the working calendar that its deadlines go by
  ///   - language: the language that it was printed in
  /// - Returns: the draft, of which whatever was not changed is what the roadmap itself says
  package func recalling(
    _ roadmap: Definition, calendar: WorkCalendar?, in language: Language
  ) -> DraftRoadmap {
    let paper = PrintedRoadmap(roadmap, calendar: calendar, in: language)
    let known = DraftRoadmap(of: roadmap)
    guard let printed = RoadmapFinder.roadmap(in: paper.document) else { return self }
    if isSame(as: printed) { return known }
    return Recollection(seen: self, printed: printed, known: known).draft
  }

  /// Whether nobody has changed a word since the other was printed.
  private func isSame(as printed: DraftRoadmap) -> Bool {
    title == printed.title && order == printed.order && period == printed.period
      && sections == printed.sections && indicators == printed.indicators
  }
}

/// What stands in a document now, what stood there when it was printed, and what was known then.
struct Recollection {
  let seen: DraftRoadmap
  let printed: DraftRoadmap
  let known: DraftRoadmap

  var draft: DraftRoadmap {
    var draft = seen
    draft.unseen = known.unseen
    draft.timezone = known.timezone
    draft.title = kept(\.title)
    draft.order = kept(\.order)
    draft.notes = seen.order == printed.order ? [] : seen.notes
    draft.period = kept(\.period)
    recallSections(in: &draft)
    recallItems(in: &draft)
    recallIndicators(in: &draft)
    return draft
  }

  /// What was known, as long as the words on paper are those that were printed.
  private func kept<Value: Equatable>(_ part: KeyPath<DraftRoadmap, Value>) -> Value {
    seen[keyPath: part] == printed[keyPath: part] ? known[keyPath: part] : seen[keyPath: part]
  }

  /// Under another period the same words may mean other days.
  var isPeriodKept: Bool { seen.period == printed.period }
}

// MARK: - Sections and indicators

extension Recollection {
  private func recallSections(in draft: inout DraftRoadmap) {
    guard printed.sections.count == known.sections.count else { return }
    let matches = Matches(
      of: seen.sections, in: printed.sections, by: [{ $0.heading }, { $0.title }, { $0.number }])
    for (index, match) in matches.places where draft.sections.indices.contains(index) {
      let (old, was) = (known.sections[match], printed.sections[match])
      let isTitled = seen.sections[index].title == was.title
      draft.sections[index].number = old.number
      draft.sections[index].title = isTitled ? old.title : seen.sections[index].title
      draft.sections[index].reminders = old.reminders
    }
    draft.separateSections(keeping: Set(matches.places.keys))
  }

  private func recallIndicators(in draft: inout DraftRoadmap) {
    guard printed.indicators.count == known.indicators.count else { return }
    let matches = Matches(of: seen.indicators, in: printed.indicators, by: [{ $0.title }])
    for (index, match) in matches.places {
      let (old, was) = (known.indicators[match], printed.indicators[match])
      draft.indicators[index].id = old.id
      draft.indicators[index].title = old.title
      if seen.indicators[index].unit == was.unit { draft.indicators[index].unit = old.unit }
      if seen.indicators[index].targets == was.targets {
        draft.indicators[index].targets = old.targets
      }
    }
  }
}

extension DraftRoadmap {
  /// Gives new sections numbers that none of the kept ones has.
  fileprivate mutating func separateSections(keeping kept: Set<Int>) {
    var used = Set(kept.map { sections[$0].number })
    for index in sections.indices where !kept.contains(index) {
      var (number, count) = (sections[index].number, sections.count)
      while !used.insert(number).inserted {
        count += 1
        number = "\(count)"
      }
      sections[index].number = number
    }
  }
}
