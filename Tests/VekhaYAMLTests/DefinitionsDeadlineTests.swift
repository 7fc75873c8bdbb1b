import Testing
import VekhaCore
import VekhaYAML

@Suite struct DefinitionsDeadlineTests {
  @Test(arguments: [
    ("до 15 марта 2022 г.", "by 2022-03-15"),
    ("2022-03-15", "by 2022-03-15"),
    ("2022-03-01/2022-05-31", "window 2022-03-01/2022-05-31"),
    ("март – май 2022 г.", "window 2022-03-01/2022-05-31"),
    ("2023", "window 2023-01-01/2023-12-31"),
    ("{text: весной, by: 2022-05-31}", "by 2022-05-31"),
    ("{text: весной, start: 2022-03-01, due: 2022-05-31}", "window 2022-03-01/2022-05-31"),
    ("{text: как в приказе, kind: whole-period}", "whole period"),
    ("{text: как в приказе, kind: on-demand}", "on demand"),
    ("{text: до 15 марта 2022 г.}", "by 2022-03-15"),
    ("{after: 10 дней с начала этапа}", "relative +10d"),
    ("{after: утверждения плана}", "relative after"),
    ("в течение 5 рабочих дней с начала этапа", "relative +5wd"),
  ])
  func `a deadline reads in each of its dresses`(written: String, expected: String) throws {
    #expect(try deadline(written).summary == expected)
  }

  @Test(arguments: [
    ("ежеквартально", false), ("еженедельно", false), ("два раза в год", false),
    ("сентябрь ежегодно", false), ("{every: quarter}", false),
    ("до 10 числа каждого месяца", true), ("{every: month, due: 10}", true),
    ("{rule: FREQ=MONTHLY;BYMONTHDAY=10}", true),
  ])
  func `only a numbered day leaves days off`(written: String, shifts: Bool) throws {
    guard case .recurring(let recurrence) = try deadline(written) else {
      Issue.record("\(written) does not recur")
      return
    }
    #expect(recurrence.shiftsOnDaysOff == shifts)
  }

  @Test(arguments: [
    (
      "{text: сентябрь, every: year, from: 09-01, due: 09-30}",
      ["2022-09-01/2022-09-30", "2023-09-01/2023-09-30", "2024-09-01/2024-09-30"]
    ),
    (
      "{every: год, from: 09-01, due: 05-31}",
      ["2022-09-01/2023-05-31", "2023-09-01/2024-05-31"]
    ),
    ("{every: year, due: 12-20}", ["2022-12-20", "2023-12-20", "2024-12-20"]),
    ("{every: half-year}", ["2022-06-30", "2022-12-31", "2023-06-30", "2023-12-31", "2024-06-30"]),
    ("{every: quarter, due: 03-31}", ["2022-03-31", "2022-06-30", "2022-09-30"]),
    ("{every: year, due: 02-28}", ["2023-02-28", "2024-02-28"]),
    ("{every: year, due: 02-29}", ["2023-02-28", "2024-02-29"]),
    ("{every: month, due: 10}", ["2022-03-10", "2022-04-10", "2022-05-10"]),
    ("{every: month, due: 31}", ["2022-03-31", "2022-04-30", "2022-05-31"]),
    ("{every: month, from: 1, due: 10}", ["2022-03-01/2022-03-10", "2022-04-01/2022-04-10"]),
    ("{rule: FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=1}", ["2022-03-01", "2023-03-01", "2024-03-01"]),
  ])
  func `a pinned recurrence comes in each cycle of the period`(
    written: String, expected: [String]
  ) throws {
    guard case .recurring(let recurrence) = try deadline(written) else {
      Issue.record("\(written) does not recur")
      return
    }
    let windows = recurrence.dues().prefix(expected.count).map { due in
      let start = recurrence.windowed ? recurrence.start(ofDue: due) : nil
      return start.map { "\($0)/\(due)" } ?? "\(due)"
    }
    #expect(windows == expected)
    #expect(recurrence.rules.map(\.until) == [CivilDate("2024-12-30")])
  }

  @Test func `every reading is shown with its place`() throws {
    let text = Definitions.item("deadline: до 15 марта 2022 г.\nresponsible: [УО]")
    let shown = try #require(Definitions.read(["a.yaml": text]).deadlineReadings.first)
    #expect([shown.definition, shown.code] == ["test", "1.1"])
    #expect(shown.clause.phrase == "до 15 марта 2022 г.")
    #expect([shown.place.line, shown.place.column] == [15, 19])
  }

  private func deadline(_ written: String) throws -> Deadline {
    let text = Definitions.item("deadline: \(written)\nresponsible: [УО]")
    let reading = Definitions.read(["a.yaml": text])
    #expect(reading.diagnostics.filter { $0.code != "outside-period" }.isEmpty)
    let definition = try #require(reading.definitions.first)
    return try #require(definition.find(item: "1.1")?.item.deadline?.deadline)
  }
}

extension Deadline {
  fileprivate var summary: String {
    switch self {
    case .by(let date): "by \(date)"
    case .window(let window): "window \(window)"
    case .recurring(let recurrence): "recurring \(recurrence.text)"
    case .relative(let term): "relative \(term.offset)"
    case .wholePeriod: "whole period"
    case .onDemand: "on demand"
    }
  }
}
