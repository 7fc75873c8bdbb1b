import VekhaCore
import VekhaRuntime

/// A made-up district of some size: every school has the same number of cases and one curator.
struct District: Hashable, Sendable {
  let cases: Int

  /// How many cases each school has, and so what one curator answers for.
  static let perSchool = 250
  /// On how many days some cases wake, and how many do on each.
  static let wakingDays = 200
  static let wakingCases = 1000

  init(cases: Int) {
    self.cases = cases
  }

  var schools: Int { max(1, cases / Self.perSchool) }

  static func school(_ number: Int) -> String { "school-" + padded(number, to: 5) }

  /// The orders that reach a school, by their places in the list of all orders.
  func orders(ofSchool school: Int) -> [Int] {
    let step = max(1, schools / Self.wakingCases)
    let waking = (0..<Self.wakingDays).filter { (school + $0) % step == 0 }
    let quiet = Self.wakingDays..<(Self.wakingDays + Self.perSchool - waking.count)
    return waking + quiet
  }

  /// All orders, those that wake on successive working days first.
  static func orders(_ calendar: WorkCalendar) -> [Order] {
    var day = CivilDate.day(2022, 1, 31)
    let waking = (1...wakingDays).map { number in
      day = calendar.nextWorkingDay(onOrAfter: day.adding(days: 1))
      return Order.waking(number, on: day)
    }
    return waking + (1...perSchool).map(Order.quiet)
  }

  /// The directory of the first schools: an authority, its centre, and a curator in each school.
  static func directory(schools: Range<Int>) -> DirectoryDraft {
    let staff = [
      PersonDraft(
        id: "head", name: "Бирюкова Ирина Юрьевна", organisation: "uo",
        tenures: [Tenure(role: .head, organisation: "uo")], email: "head@example.org"),
      PersonDraft(
        id: "coordinator", name: "Зайцева Татьяна Степановна", organisation: "imcou",
        tenures: [Tenure(role: .coordinator, organisation: "imcou")],
        email: "coordinator@example.org"),
    ]
    return DirectoryDraft(
      id: "district", organisations: authorities + schools.map(organisation),
      people: staff + schools.map(curator))
  }

  private static let authorities = [
    Organisation(
      id: "uo", title: "Управление образования", kind: "authority", timezone: "Europe/Samara"),
    Organisation(
      id: "imcou", title: "Методический центр", kind: "centre", parent: "uo", coordinates: "uo"),
  ]

  private static func organisation(_ number: Int) -> Organisation {
    Organisation(
      id: school(number), title: "Средняя школа № \(number)", kind: "school", parent: "uo")
  }

  private static func curator(_ number: Int) -> PersonDraft {
    PersonDraft(
      id: "curator-" + padded(number, to: 5), name: "Куратор \(number)",
      organisation: school(number),
      tenures: [Tenure(role: .curator, organisation: school(number))],
      email: "curator-\(number)@example.org")
  }
}
