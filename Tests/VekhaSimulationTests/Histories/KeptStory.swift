import Testing
import VekhaCore
import VekhaRuntime
import VekhaSimulation
import VekhaYAML

/// A story whose journal is kept: a small town under one of the shipped orders.
struct KeptStory: Sendable, CustomTestStringConvertible {
  let name: String
  var order = "uva-2022"
  /// What the town writes otherwise in the order, since it lacks a role or a school.
  var changes: [String: String] = [:]
  var cases = "uva-2022/*"
  let begin: String
  let end: String
  var turns: @Sendable (Edition) throws -> [Turn] = { _ in [] }

  var testDescription: String { name }

  func history() async throws -> History {
    let ground = try ground()
    let storyteller = Storyteller(try Scenery(ground), size: TownSize(schools: 1, pairs: 1))
    var story = storyteller.story(seed: 1)
    story.founding = Edition(directory: story.founding.directory.plain)
    (story.begin, story.end) = (try Hamlet.noon(begin), try Hamlet.noon(end))
    story.turns =
      try turns(story.founding) + [Turn(at: story.end, .clock(.daemonRuns))]
    var performance = try Performance(of: story, on: ground, holding: TownInvariants.thorough)
    try await performance.run()
    return try await performance.history(of: cases)
  }

  private func ground() throws -> Ground {
    var ground = try Ground.shipped(order: order)
    var text = String(decoding: ground.order.bytes, as: UTF8.self)
    for (old, new) in changes.sorted(by: { $0.key > $1.key }) {
      text = text.replacing(old, with: new)
    }
    ground.order.bytes = Array(text.utf8)
    return ground
  }
}

extension KeptStory {
  static let all = orders + lives

  /// Half a year of silence under each of the four orders.
  private static let orders = [
    KeptStory(name: "uva", begin: "2022-03-01", end: "2022-09-01") { _ in try spring },
    KeptStory(
      name: "kuzbass", order: "kuzbass-school-2020",
      changes: [
        "role: deputy-upbringing": "role: curator", "role: deputy": "role: director",
        "role: senior-educator": "role: curator", "role: administration": "role: director",
      ], cases: "kuzbass-school-2020/*", begin: "2020-08-03", end: "2020-12-31"),
    KeptStory(
      name: "novokuznetsk", order: "novokuznetsk-2021", changes: ["school-10": "school-1"],
      cases: "novokuznetsk-2021/*", begin: "2021-01-11", end: "2021-06-30"),
    KeptStory(
      name: "mostovsky", order: "mostovsky-2021", cases: "mostovsky-2021/*", begin: "2021-01-11",
      end: "2021-07-01"),
  ]

  private static var spring: [Turn] {
    get throws {
      [
        try about("2022-03-04", "1.2", .complete(on: CivilDate("2022-03-03"), hasEvidence: true)),
        try about("2022-03-14", "1.3", .postpone(until: day("2022-03-28"))),
        try .on("2022-03-15", .crash(afterCommits: 1)),
        try about("2022-04-05", "1.3", .complete(on: nil, hasEvidence: true)),
        try about("2022-04-06", "1.3", .reopen),
        try about("2022-04-20", "1.3", .complete(on: nil, hasEvidence: true)),
        try about("2022-04-21", "2.1", .waive),
      ]
    }
  }

  static func about(
    _ date: String, _ code: String, _ deed: ItemDeed, by person: String? = nil
  ) throws -> Turn {
    try .on(date, .item("uva-2022/school-1", OccurrenceSelector(code: code), deed, by: person))
  }

  static func day(_ date: String) throws -> CivilDate { try #require(CivilDate(date)) }
}
