import VekhaCore

// MARK: - «ко Дню учителя», «День Победы», «Последний звонок», «к Новому году»

extension Grammar {
  /// A day that has the same date every year.
  mutating func namedDay() -> Stretch? {
    guard next?.isNumber == false, let day = either({ $0.dayOfName() }, { $0.feast() }),
      case .fixed(let date) = day.date
    else { return nil }
    var stretch = Stretch(.day(on: date), year() ?? .none)
    stretch.isMoveable = day.isMoveable
    return stretch
  }

  /// «в День Победы», «ко Дню матери», «до Нового года».
  mutating func onNamedDay() -> Clause? {
    either({ $0.newYear() }, { $0.namedWeekday() }, { $0.plainNamedDay() })
  }

  private mutating func plainNamedDay() -> Clause? {
    if take(.eve, .ahead) { return namedDay().map(Clause.ahead) }
    _ = take(.into)
    guard let day = namedDay(), isAtBoundary else { return nil }
    return .during(day)
  }

  /// A day of the week that every year's calendar counts out.
  private mutating func namedWeekday() -> Clause? {
    if !limitWord() { _ = take(.into) }
    guard let day = dayOfName(), case .weekday(let weekday, let month) = day.date else {
      return nil
    }
    return .picked(.weekdays([weekday]), of: Stretch(.month(month), year() ?? .none))
  }

  /// Before the New Year is before the end of the old one.
  private mutating func newYear() -> Clause? {
    let isLed = limitWord() || take(.eve, .ahead) || take(.into) && skip(Stems.eve)
    guard isLed, skip(Stems.new), yearWord(), isAtBoundary else { return nil }
    var stretch = Stretch(.day(12, 31))
    stretch.others = [.day(1, 1)]
    return .by(stretch)
  }

  /// «День учителя», «Международный день защиты детей».
  private mutating func dayOfName() -> NamedDay? {
    _ = skip(Stems.feast)
    while let word = next?.spelling, Stems.worldly.contains(where: word.hasPrefix) { position += 1 }
    if skip(Stems.women) {
      return take(unit: .day) ? NamedDay(date: .fixed(AnnualDay(3, 8))) : nil
    }
    guard take(unit: .day) else { return nil }
    let words = tokens[position...].lazy.filter { $0.kind != .comma }.prefix(8).map(\.spelling)
    guard let (day, count) = NamedDay.named(Array(words)) else { return nil }
    for _ in 0..<count {
      _ = take(.comma)
      position += 1
    }
    while let word = next?.spelling, Stems.country.contains(word) { position += 1 }
    return day
  }

  /// «Последний звонок», «Рождество», «праздник Весны и Труда».
  private mutating func feast() -> NamedDay? {
    let isFeast = skip(Stems.feast)
    if take(.last) {
      return skip(Stems.bell) ? NamedDay(date: .fixed(AnnualDay(5, 25)), isMoveable: true) : nil
    }
    if skip(Stems.christmas) { return NamedDay(date: .fixed(AnnualDay(1, 7))) }
    guard isFeast, take(.word(.season(3))), take(.and), skip(Stems.labour) else { return nil }
    return NamedDay(date: .fixed(AnnualDay(5, 1)))
  }

  /// Whether the «день» that follows is part of a name.
  var isNamedDayNext: Bool {
    guard next?.term == .unit(.day) else { return false }
    var probe = self
    return probe.dayOfName() != nil
  }

  /// The «нового» of «нового учебного года».
  mutating func skipNew() {
    _ = attempt { $0.skip(Stems.new) && $0.next?.key == .school ? true : nil }
  }

  private mutating func skip(_ stem: Spelling) -> Bool {
    guard next?.spelling.hasPrefix(stem) == true else { return false }
    position += 1
    return true
  }
}

private enum Stems {
  static let new = Spelling("нов")
  static let eve = Spelling("канун")
  static let feast = Spelling("праздник")
  static let women = Spelling("женск")
  static let bell = Spelling("звон")
  static let christmas = Spelling("рождеств")
  static let labour = Spelling("труда")
  static let worldly = "международн всемирн всероссийск общероссийск".split(separator: " ")
    .map { Spelling($0) }
  static let country = Set(
    "рф россии российской федерации".split(separator: " ").map { Spelling($0) })
}
