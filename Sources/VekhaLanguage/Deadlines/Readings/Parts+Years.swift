extension Clause {
  /// Whether the clause only narrows the years, such as «2021–2024 гг.».
  var isBound: Bool {
    switch self {
    case .during(let stretch): stretch.subject == .year || stretch.subject == .schoolYear
    case .between(let first, let last):
      first.subject == .year && last.subject == .year || first.liesYearsBefore(last)
    case .from(let stretch): stretch.subject == .year
    default: false
    }
  }

  /// Whether it goes from a day to a day, as in «осенние каникулы (27 октября – 4 ноября)».
  var isOfDays: Bool {
    !stretches.isEmpty && stretches.allSatisfy { $0.annual.first.day != 1 || $0.annual.isDay }
  }

  /// Whether it lies in the school year without its number, as all members of its list then do.
  var isOfSchoolYear: Bool { stretches.contains { $0.year == .anySchool } }

  var stretches: [Stretch] {
    switch self {
    case .during(let stretch), .by(let stretch), .ahead(let stretch), .from(let stretch),
      .past(let stretch), .picked(_, let stretch):
      [stretch]
    case .between(let first, let last): [first, last]
    default: []
    }
  }

  /// Returns the clause with every stretch put into a year.
  func mapYears(_ change: (YearReference) -> YearReference) -> Clause {
    func changed(_ stretch: Stretch) -> Stretch {
      var stretch = stretch
      stretch.year = change(stretch.year)
      return stretch
    }
    switch self {
    case .during(let stretch): return .during(changed(stretch))
    case .by(let stretch): return .by(changed(stretch))
    case .ahead(let stretch): return .ahead(changed(stretch))
    case .from(let stretch): return .from(changed(stretch))
    case .past(let stretch): return .past(changed(stretch))
    case .picked(let pick, let stretch): return .picked(pick, of: changed(stretch))
    case .between(let first, let last): return .between(changed(first), changed(last))
    default: return self
    }
  }
}

extension Stretch {
  /// Whether both are whole dates of unlike years: «с 1 марта 2022 г. по 31 мая 2024 г.»
  fileprivate func liesYearsBefore(_ last: Stretch) -> Bool {
    guard annual.isDay, last.annual.isDay, case .year(let first) = year,
      case .year(let end) = last.year
    else { return false }
    return first < end
  }
}

extension Parts {
  /// Whether two whole dates at the end limit a recurrence.
  private var isLimited: Bool {
    guard !(frequencies.isEmpty && cycles.isEmpty),
      case .between(let first, let last)? = stretched.last
    else { return false }
    return first.annual.isDay && last.annual.isDay && first.year != .none
  }

  /// «март, май 2022 г.»: a year said once, after the list or before it, belongs to all.
  mutating func shareYears() {
    repeatInFurtherYears()
    takeYearFromHeading()
    guard let last = stretched.last?.stretches, stretched.count > 1,
      let year = last.map(\.year).first(where: { $0 != .none }),
      stretched.dropLast().allSatisfy({ $0.stretches.allSatisfy { $0.year == .none } }),
      !stretched.contains(where: \.isBound), !isLimited
    else { return }
    stretched = stretched.map { $0.mapYears { $0 == .none ? year : $0 } }
  }

  /// «сентябрь 2022, 2023, 2024 гг.»: bare years after a dated stretch repeat it.
  private mutating func repeatInFurtherYears() {
    guard let first = stretched.first, !first.isBound, stretched.count > 1,
      case .year? = first.stretches.first?.year, stretched.dropFirst().allSatisfy(\.isBound)
    else { return }
    let years = stretched.dropFirst().compactMap { $0.stretches.first?.year }
    stretched = [first] + years.map { year in first.mapYears { _ in year } }
  }

  /// «2022 г.: март, май» and «сентябрь, 2022–2023 уч. г.»
  private mutating func takeYearFromHeading() {
    let bounds = stretched.filter(\.isBound)
    guard frequencies.isEmpty, cycles.isEmpty, bounds.count == 1, stretched.count > 1,
      let year = bounds.first?.stretches.first?.year, bounds.first?.stretches.count == 1
    else { return }
    let others = stretched.filter { !$0.isBound }
    guard others.allSatisfy({ $0.stretches.allSatisfy { $0.year == .none } }), year != .none
    else { return }
    stretched = others.map { $0.mapYears { _ in year } }
  }
}
