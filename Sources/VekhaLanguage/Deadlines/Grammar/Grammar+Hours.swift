// MARK: - Hours, which say nothing more: a due date lasts to the end of its day

extension Grammar {
  /// «в 14.00», «до 18:00», «с 9:00 до 12:00»: a due date lasts to the end of its day, so the hour
  /// says nothing more.
  mutating func skipTimeOfDay() {
    _ = attempt { grammar -> Bool? in
      let isFirst = grammar.position == 0
      _ = grammar.take(.comma) || grammar.take(.open)
      let isLed = grammar.take(.into, .from, .toward) || grammar.limitWord()
      guard !isFirst || isLed || !grammar.isMonthInFigures, grammar.hours() else { return nil }
      return isFirst && grammar.next == nil ? nil : true
    }
  }

  /// «14.00», «с 9:00 до 12:00», «с 9 до 12 часов».
  private mutating func hours() -> Bool {
    let isBare = attempt {
      $0.number(0...24) != nil && $0.hoursEnd() && $0.isAtBoundary ? true : nil
    }
    if isBare == true { return true }
    guard timeOfDay() else { return false }
    _ = attempt { $0.hoursEnd() ? true : nil }
    return true
  }

  private mutating func hoursEnd() -> Bool {
    (take(.until, .upTo) || take(.dash)) && timeOfDay()
  }

  /// «09.22» alone is no hour.
  private var isMonthInFigures: Bool {
    var probe = self
    return probe.number(1...12) != nil && probe.next?.kind == .dot
  }

  /// Takes an hour: «12:00», «18.00 часов», «12 часов».
  mutating func timeOfDay() -> Bool {
    attempt { grammar -> Bool? in
      guard grammar.number(0...24) != nil else { return nil }
      if grammar.take(.hour) {
        _ = grammar.attempt { $0.number(0...59) != nil && $0.take(.minute) ? true : nil }
        return true
      }
      return grammar.minutes() ? true : nil
    } ?? false
  }

  /// «:30», «.00», «-00», «-30 ч.»: after a dot or a dash only what can be no day or month.
  private mutating func minutes() -> Bool {
    guard let mark = [Token.Kind.colon, .dot, .dash].first(where: { $0 == next?.kind }) else {
      return false
    }
    position += 1
    guard let minute = number(0...59, digits: 2...2), next?.kind != .dot else { return false }
    if take(.hour) || mark == .colon || minute == 0 { return true }
    return mark == .dot && minute > 12
  }
}
