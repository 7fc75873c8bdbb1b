import Testing
import VekhaCore

/// A season of the calendar with a deadline in it.
struct Season: CustomTestStringConvertible {
  var name: String
  var due: CivilDate
  var daysOff: Set<CivilDate>
  var daysWorking: Set<CivilDate> = []

  var testDescription: String { name }

  var calendar: WorkCalendar {
    var calendar = World.calendar
    calendar.fixedHolidays = []
    let days = Dictionary(grouping: daysOff, by: \.year)
    let working = Dictionary(grouping: daysWorking, by: \.year)
    calendar.years = Dictionary(
      uniqueKeysWithValues: [2022, 2023].map { year in
        (year, WorkYear(off: Set(days[year] ?? []), working: Set(working[year] ?? [])))
      })
    return calendar
  }

  static let all = [
    Season(name: "a plain spring", due: day("2022-04-06"), daysOff: []),
    Season(
      name: "a decree gives a Wednesday off and takes a Saturday", due: day("2022-04-13"),
      daysOff: days("2022-04-20 2022-04-21"), daysWorking: days("2022-04-23")),
    Season(
      name: "May holidays", due: day("2022-04-28"),
      daysOff: days("2022-05-02 2022-05-03 2022-05-09 2022-05-10")),
    Season(
      name: "New Year", due: day("2022-12-28"),
      daysOff: days(
        "2023-01-02 2023-01-03 2023-01-04 2023-01-05 2023-01-06 2023-01-09")),
  ]

  private static func days(_ text: String) -> Set<CivilDate> {
    Set(text.split(separator: " ").map { day(String($0)) })
  }
}

/// A policy under a name.
struct NamedPolicy: CustomTestStringConvertible {
  var name: String
  var policy: ReminderPolicy

  var testDescription: String { name }

  init(_ name: String, _ change: (inout ReminderPolicy) -> Void) {
    self.name = name
    policy = World.policy
    change(&policy)
  }

  static let all = [
    NamedPolicy("as shipped") { _ in },
    NamedPolicy("working days alone") {
      $0.before = [.workingDays(10), .workingDays(3)]
      $0.after = Repetition(first: .workingDays(1), every: .workingDays(3), until: .workingDays(15))
      $0.escalate = [Escalation(after: .workingDays(3), to: .director)]
    },
    NamedPolicy("until it is done") {
      $0.after = Repetition(first: .days(2), every: .days(5), until: nil)
    },
    NamedPolicy("up the structure") {
      $0.escalate = [
        Escalation(after: .days(3), to: .director), Escalation(after: .days(6), to: .coordinator),
        Escalation(after: .days(9), to: .head),
      ]
    },
    NamedPolicy("nothing after the day") { $0.after = nil },
    NamedPolicy("what is missed is skipped") { $0.missed = .skip },
  ]
}
