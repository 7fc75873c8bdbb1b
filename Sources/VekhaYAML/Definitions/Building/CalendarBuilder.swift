internal import VekhaCore
internal import VekhaLanguage

/// Makes a working calendar of its checked file.
struct CalendarBuilder {
  let calendar: WorkCalendar
  var mistakes: Mistakes
  private let root: YAMLNode

  init(_ file: DefinitionFile, version: String) {
    root = file.root
    mistakes = file.mistakes
    calendar = WorkCalendar(
      id: file.id, version: version,
      weekend: Set(root.words("weekend").compactMap(Self.weekday)),
      schoolYear: root.text("school-year").flatMap(SchoolYear.init) ?? .usual,
      fixedHolidays: root.words("fixed").compactMap { MonthDay($0) }, years: Self.years(of: root))
  }

  /// Looks for days that cannot be, or cannot be both.
  mutating func check() {
    if calendar.weekend.count == Weekday.allCases.count, let weekend = root["weekend"] {
      mistakes.note(Catalogue.noWorkingDays, at: weekend.place)
    }
    for entry in root.table("years") {
      guard let year = Int(entry.name) else { continue }
      let off = entry.value.list("off")
      let working = entry.value.list("working")
      checkDays(off + working, of: year)
      let both = Set(off.map(\.words))
      for day in working where both.contains(day.words) {
        mistakes.note(Catalogue.contradictoryDay(day.words), at: day.place)
      }
    }
  }

  private mutating func checkDays(_ days: [YAMLNode], of year: Int) {
    for day in days where day.words == "02-29" && CivilDate("\(year)-02-29") == nil {
      mistakes.note(Catalogue.impossibleDate("\(year)-02-29"), at: day.place)
    }
  }

  private static func years(of root: YAMLNode) -> [Int: WorkYear] {
    var years: [Int: WorkYear] = [:]
    for entry in root.table("years") {
      guard let year = Int(entry.name), CivilDate.years.contains(year) else { continue }
      years[year] = WorkYear(
        off: days("off", in: entry.value, of: year),
        working: days("working", in: entry.value, of: year))
    }
    return years
  }

  private static func days(_ key: String, in node: YAMLNode, of year: Int) -> Set<CivilDate> {
    Set(node.words(key).compactMap { MonthDay($0)?.date(in: year) })
  }

  private static func weekday(_ text: String) -> Weekday? {
    CalendarSchema.weekdays.value(of: text).flatMap(Weekday.init(name:))
  }
}

extension SchoolYear {
  /// From 1 September to 31 May.
  fileprivate static var usual: SchoolYear {
    let september = MonthDay(CivilDate(dayNumber: 243))
    let may = MonthDay(CivilDate(dayNumber: 150))
    return SchoolYear(start: september, end: may)
  }
}
