import VekhaCore

// MARK: - Prepositions: до, с … по, в, к, не позднее

extension Grammar {
  mutating func bounded() -> Clause? {
    skipTermWord()
    skipState()
    return either(
      { $0.between() }, { $0.limit() }, { $0.opening() }, { $0.pickedDay() },
      { $0.range() }, { $0.plain() })
  }

  /// «срок», «в срок», «срок исполнения:», «в период».
  mutating func skipTermWord() {
    _ = attempt { grammar -> Bool? in
      _ = grammar.take(.into, .onto)
      guard grammar.take(.span) else { return nil }
      _ = grammar.attempt {
        $0.skipTail() && ($0.next?.kind == .colon || $0.next?.kind == .dash) ? true : nil
      }
      grammar.skipSeparators()
      _ = grammar.take(.dash)
      return grammar.next == nil ? nil : true
    }
  }

  /// The «по состоянию» of «по состоянию на 1 января».
  private mutating func skipState() {
    _ = attempt { grammar -> Bool? in
      guard grammar.take(.upTo), grammar.next?.spelling.hasPrefix(Self.state) == true else {
        return nil
      }
      grammar.position += 1
      return grammar.next?.key == .onto ? true : nil
    }
  }

  private static let state = Spelling("состояни")

  /// «в период», «период», where the days follow.
  mutating func skipPeriodWord() {
    _ = attempt { grammar -> Bool? in
      _ = grammar.take(.into)
      return grammar.take(.period) ? true : nil
    }
  }

  /// «до …», «не позднее …», «к …», «по … включительно».
  private mutating func limit() -> Clause? {
    skipPeriodWord()
    guard limitWord() else { return nil }
    if timeOfDay() { _ = take(.comma) }
    if let stretch = attempt({ $0.end(of: .end) }) { return .by(stretch) }
    if let stretch = attempt({ $0.end(of: .middle) }) { return .by(stretch) }
    if let stretch = attempt({ $0.end(of: .beginning) }) { return .ahead(stretch) }
    return stretch().map { .by($0.byCustom) }
  }

  mutating func limitWord() -> Bool {
    if takeAll(.not, .later) {
      _ = take(.than)
      _ = take(.until)
      return true
    }
    return take(.until) || take(.toward) || take(.upTo)
  }

  /// «конца 2022 года» counts to the last day of what follows, «середины марта» to its 15th.
  private mutating func end(of edge: Keyword) -> Stretch? {
    guard take(edge) || edge == .end && take(.ending), var whole = stretch() else { return nil }
    if edge == .middle {
      guard let middle = Self.middle(of: whole) else { return nil }
      whole.annual = middle.taken
      whole.others = [middle.other]
      whole.subject = .other
      whole.isConvention = true
    }
    return whole
  }

  private static func middle(of whole: Stretch) -> (taken: Annual, other: Annual)? {
    let month = whole.annual.first.month
    switch whole.subject {
    case .year: return (.day(6, 30), .day(7, 31))
    case .schoolYear: return (.day(12, 31), .day(1, 31))
    default:
      return month == whole.annual.last.month ? (.day(month, 15), .day(month, 20)) : nil
    }
  }

  /// «с …», «не ранее …», «после …» a date.
  private mutating func opening() -> Clause? {
    if take(.after) { return stretch().map(Clause.past) }
    guard take(.from) || takeAll(.not, .earlier) else { return nil }
    _ = take(.from)
    _ = take(.beginning)
    return stretch().map(Clause.from)
  }

  /// «в сентябре», «в течение 2022 года», «на 2022 год», «15 марта».
  private mutating func plain() -> Clause? {
    if let edge = attempt({ $0.edgeDay() }) { return .during(edge) }
    let isBare = next?.term == .unit(.year) && tokens.count == 1
    skipPlace()
    return isBare ? nil : stretch().map(Clause.during)
  }

  mutating func skipPlace() {
    guard take(.into, .onto, .upon) else {
      _ = take(.course)
      _ = take(.period)
      _ = take(.whole)
      return
    }
    if take(.course) || take(.period) { _ = take(.whole) }
    _ = take(.whole)
  }
}
