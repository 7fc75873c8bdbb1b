import Foundation
import Testing

/// An order that changes while it is being carried out.
@Suite struct ReloadOrderTests {
  private static let changed =
    HostileOrder.roadmap
    .replacingOccurrences(of: "до 15 марта 2022 г.", with: "до 25 марта 2022 г.")
    .components(separatedBy: "      - item: 1.2")[0]
      + """
            - item: 1.3
              title: Совещание кураторов
              deadline: до 1 апреля 2022 г.
              responsible: [ОУ]

      """

  @Test func `the same files change nothing and ask nothing`() throws {
    let order = try HostileOrder()
    let before = try order.contents()
    let again = try order.plan("directory", "order.yaml", on: "2022-10-01")
    #expect(again.status == 0 && again.output == "Ничего не изменилось.\n")
    let saved = HostileOrder.roadmap.replacingOccurrences(of: "\n", with: "\r\n")
    try order.write("order.yaml", "\u{FEFF}" + saved)
    let loaded = try order.vekha.run([
      "load", order.path("directory"), order.path("order.yaml"),
      "--now", "2022-10-01T09:00:00+04:00",
    ])
    #expect(loaded.status == 0 && loaded.output == "Ничего не изменилось.\n")
    #expect(try order.contents() == before)
  }

  @Test func `a plan says what is added, moved and dropped in each case, and does nothing`() throws
  {
    let order = try HostileOrder()
    let before = try order.contents()
    try order.write("order.yaml", Self.changed)
    let shown = try order.plan("order.yaml", on: "2022-03-11")
    #expect(shown.status == 0)
    for line in [
      "Дорожная карта «mini-2022»: изменяется",
      "Меняются дела: 2 (mini-2022/school-1, mini-2022/school-2)",
      "  + пункт 1.3: добавлен", "  − пункт 1.2: исключён",
      "  ~ пункт 1.1: срок 15.03.2022 → 25.03.2022",
    ] {
      #expect(shown.output.contains(line), "\(shown.output)")
    }
    let plan = try #require(
      order.vekha("plan", order.path("order.yaml"), "--format", "json").json().first)
    let migrations = try #require(plan["migrations"] as? [[String: Any]])
    #expect(
      Set(migrations.compactMap { $0["case"] as? String })
        == ["mini-2022/uo", "mini-2022/school-1", "mini-2022/school-2"])
    #expect(try order.contents() == before)
  }

  @Test func `without a yes and without a terminal nothing is loaded`() throws {
    let order = try HostileOrder()
    let before = try order.contents()
    try order.write("order.yaml", Self.changed)
    let refused = try order.vekha.run([
      "load", order.path("order.yaml"), "--now", "2022-03-11T09:00:00+04:00",
    ])
    #expect(refused.status == 1)
    #expect(refused.output.contains("пункт 1.3: добавлен"))
    #expect(refused.complaint.contains("повторите с --yes"))
    #expect(try order.contents() == before)
  }

  @Test func `what was completed stays completed, what was open is cancelled`() throws {
    let order = try HostileOrder()
    try order.complete("1.2", of: "mini-2022/school-1", on: "2022-03-10")
    try order.write("order.yaml", Self.changed)
    #expect(try order.load("order.yaml", on: "2022-03-11").status == 0)
    #expect(
      try order.states("mini-2022/school-1", on: "2022-03-11") == ["1.2": "done", "1.3": "open"])
    #expect(
      try order.states("mini-2022/school-2", on: "2022-03-11")
        == ["1.2": "cancelled", "1.3": "open"])
    #expect(try order.item("1.1", of: "mini-2022/uo")["due"] as? String == "2022-03-25")
    #expect(try order.item("1.1", of: "mini-2022/uo")["originalDue"] as? String == "2022-03-15")
  }

  @Test func `a row with a new number keeps what was done under the old one`() throws {
    let order = try HostileOrder()
    try order.complete("1.2", of: "mini-2022/school-1", on: "2022-03-10")
    try order.write(
      "order.yaml", HostileOrder.roadmap("- item: 1.2\n", "- item: 1.5\n        was: 1.2\n"))
    let loaded = try order.load("order.yaml", on: "2022-03-11")
    #expect(loaded.output.contains("  ~ пункт 1.2: теперь пункт 1.5"))
    #expect(try order.states("mini-2022/school-1", on: "2022-03-11") == ["1.5": "done"])
    #expect(try order.states("mini-2022/school-2", on: "2022-03-11") == ["1.5": "open"])
  }

  @Test func `another title under an old code is refused until the file says which it is`() throws {
    let order = try HostileOrder()
    try order.complete("1.2", of: "mini-2022/school-1", on: "2022-03-10")
    let before = try order.contents()
    let other = HostileOrder.roadmap("Назначение кураторов", "Летний спортивный праздник")
    try order.write("order.yaml", other)
    let refused = try order.load("order.yaml", on: "2022-03-11")
    #expect(refused.status == 1)
    #expect(refused.complaint.contains("Под кодом 1.2 стояло «Назначение кураторов»"))
    #expect(refused.complaint.contains("new: yes"))
    #expect(try order.contents() == before)

    try order.write(
      "order.yaml",
      HostileOrder.replacing("- item: 1.2\n", with: "- item: 1.2\n        new: yes\n", in: other))
    #expect(try order.load("order.yaml", on: "2022-03-11").status == 0)
    let states = try order.states("mini-2022/school-1", on: "2022-03-11")
    #expect(states["1.2"] == "open" && states.values.sorted() == ["done", "open"])
  }
}

extension HostileOrder {
  func complete(_ code: String, of id: String, on day: String) throws {
    let run = try vekha("item", "complete", id, code, "--now", "\(day)T10:00:00+04:00")
    try #require(run.status == 0, "\(run.complaint)")
  }

  func items(_ id: String, on day: String = "2022-03-12") throws -> [[String: Any]] {
    try vekha(
      "items", "--case", id, "--format", "json", "--now", "\(day)T12:00:00+04:00"
    ).json()
  }

  func item(_ code: String, of id: String, on day: String = "2022-03-12") throws -> [String: Any] {
    try #require(items(id, on: day).first { $0["code"] as? String == code })
  }

  /// The states of a case's items by their codes.
  func states(_ id: String, on day: String) throws -> [String: String] {
    let pairs = try items(id, on: day).map {
      ($0["code"] as? String ?? "", $0["state"] as? String ?? "")
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }
}
