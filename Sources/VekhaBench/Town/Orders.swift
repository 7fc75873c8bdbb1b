import VekhaCore
import VekhaRuntime
import VekhaShipped

/// The orders of the made-up district: each has one item, for every school, due long after it wakes its case.
struct Order {
  var id: String
  var due: CivilDate

  /// On each of these days the cases of one order want to be woken; the other orders wait for years.
  static func waking(_ number: Int, on day: CivilDate) -> Order {
    Order(id: "due-\(padded(number, to: 3))", due: day.adding(days: lead))
  }

  static func quiet(_ number: Int) -> Order {
    Order(id: "far-\(padded(number, to: 3))", due: farthest.adding(days: -number))
  }

  /// People are reminded once, so long before the date that nothing becomes overdue meanwhile.
  static let lead = 400
  static let opened = CivilDate.day(2021, 12, 1)
  private static let farthest = CivilDate.day(2035, 12, 1)

  var source: StoredSource {
    StoredSource(
      kind: .roadmap, id: id, version: SHA256.hex(Array(text.utf8)), text: text)
  }

  private var text: String {
    """
    roadmap: \(id)
    title: План мероприятий по приказу \(id)
    organisation: uo
    period: \(Self.opened)/2035-12-31
    timezone: Europe/Samara
    calendar: ru
    reminders: once
    non-working-day: same
    parties:
      ОУ: {title: Образовательные учреждения, every: school, role: curator}
    sections:
      - section: 1
        title: Организация работы
        items:
          - item: 1.1
            title: Назначение ответственных за исполнение приказа в образовательных учреждениях
            deadline: \(due)
            responsible: [ОУ]
            result: Приказ о назначении

    """
  }

  static let policy = StoredSource(
    kind: .reminders, id: "once", version: "once",
    text: """
      reminders: once
      letters: at 09:00–18:00 on working days, one a day
      opened: no
      before: [\(lead) дней]
      due: no
      settled: no

      """)

  /// The working calendar that ships, as the store keeps it.
  static var calendar: StoredSource? {
    Shipped.known.first { $0.path.hasSuffix("calendars/ru.yaml") }.map { file in
      StoredSource(
        kind: .calendar, id: "ru", version: SHA256.hex(file.bytes),
        text: String(decoding: file.bytes, as: UTF8.self))
    }
  }
}

extension CivilDate {
  /// A day that is known to exist.
  static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
    guard let date = CivilDate(year: year, month: month, day: day) else {
      preconditionFailure("there is no such day")
    }
    return date
  }
}

/// A number with leading zeros, so that texts stand in the order of numbers.
func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
