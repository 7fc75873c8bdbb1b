import Testing
import VekhaCore

/// Stories that nobody would think of, some thousands of commands; a failing seed is the whole bug report.
struct RandomStoryTests {
  @Test(arguments: 1...120)
  func `whatever happens, what is always true stays true`(seed: Int) throws {
    var told = try RandomStory(seed: seed)
    for _ in 1...25 { try told.goOn() }
    #expect(told.story.replayed == told.story.opened)
  }

  @Test(arguments: 1...16)
  func `sleeping until the next wake loses no rung`(seed: Int) throws {
    var told = try RandomStory(seed: seed)
    for _ in 0...seed % 12 { try told.goOn() }
    let awake = try told.story.does(.wake)
    let daily = try awake.wakesDaily(through: "2022-10-31")
    let seldom = try awake.wakesWhenItWants(through: "2022-10-31")
    #expect(daily.records.map(\.event) == seldom.records.map(\.event))
    #expect(daily.records.map(\.on) == seldom.records.map(\.on))
  }

  @Test func `the same story is told twice alike`() throws {
    var (first, second) = (try RandomStory(seed: 7), try RandomStory(seed: 7))
    for _ in 1...40 {
      try first.goOn()
      try second.goOn()
    }
    #expect(first.story.records == second.story.records)
  }
}
