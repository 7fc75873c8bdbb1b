import Testing
import VekhaCore
import VekhaLanguage

struct DeadlineWriterTests {
  @Test(arguments: 0..<12)
  func `a deadline written in words is read as the same deadline`(seed: Int) throws {
    let (reader, plan) = try plan(seed)
    var random = RandomDeadline(seed: UInt64(seed), plan: plan)
    for _ in 0..<850 {
      let deadline = random.next()
      for language in Language.allCases {
        let words = reader.phrase(for: deadline, in: language)
        let again = try? reader.read(words).get().deadline
        #expect(again.map { Self.isSame($0, deadline) } == true, "\(words) for \(deadline)")
      }
    }
  }

  @Test func `only rules that no order would have are written as rules`() throws {
    let (reader, plan) = try plan(0)
    var random = RandomDeadline(seed: 1, plan: plan)
    let words = (0..<1000).map { _ in reader.phrase(for: random.next(), in: .ru) }
    #expect(words.count { $0.contains("FREQ=") } < 120)
  }

  @Test(arguments: LabelledPhrase.all)
  func `the canonical form of a reading is read as that reading`(phrase: LabelledPhrase) throws {
    let calendar = try weekdays()
    guard let first = try reading(phrase.phrase, period: phrase.period, calendar: calendar) else {
      return
    }
    for reading in [first] + first.alternatives where reading.deadline != nil {
      let again = try VekhaLanguageTests.reading(
        reading.canonical, period: phrase.period, calendar: calendar)
      #expect(again.map(Self.essence) == Self.essence(reading), "\(reading.canonical)")
    }
  }

  @Test(arguments: [
    ("последний рабочий день месяца", "последний рабочий день каждого месяца"),
    ("каждый второй вторник месяца", "второй вторник каждого месяца"),
    ("1 раз в 2 недели по средам", "раз в 2 недели по средам"),
    ("до 5 и 20 числа ежемесячно", "до 5 и 20 числа каждого месяца"),
    ("ежемесячно (кроме июля)", "ежемесячно, кроме июля"),
    ("2022-2024 гг.", "в течение всего периода"), ("не реже 2 раз в год", "раз в полугодие"),
    ("март, июнь 2022 г.", "март 2022 г., июнь 2022 г."),
    ("до 30 числа каждого месяца", "до 30 числа каждого месяца"),
    ("за две недели до экзамена", "за 14 дней до экзамена"),
  ])
  func `a canonical form is what an order would say`(phrase: String, canonical: String) throws {
    let reading = try #require(try reading(phrase, calendar: try weekdays()))
    #expect(reading.canonical == canonical)
  }

  private func plan(_ seed: Int) throws -> (DeadlineReader, Period) {
    let periods = ["2022-01-01/2024-12-31", "2023-09-01/2025-05-31", "2024-03-15/2024-12-31"]
    let plan = try #require(Period(periods[seed % 3]))
    return (DeadlineReader(period: plan, calendar: seed % 2 == 0 ? try weekdays() : nil), plan)
  }

  private static func isSame(_ one: Deadline, _ other: Deadline) -> Bool {
    switch (one, other) {
    case (.recurring(let one), .recurring(let other)): one == other || one.isSame(as: other)
    case (.relative(let one), .relative(let other)):
      one.anchor == other.anchor && one.offset.description == other.offset.description
    default: one == other
    }
  }

  private static func essence(_ reading: Reading) -> [String] {
    [
      reading.kind.rawValue, reading.start?.iso, reading.due?.iso, reading.rule, reading.anchor,
      reading.offset,
    ].map { $0 ?? "" }
  }
}
