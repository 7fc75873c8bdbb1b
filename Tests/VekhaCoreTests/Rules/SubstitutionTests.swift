import Testing
import VekhaCore

/// Who stands in for whom, from day to day.
struct SubstitutionTests {
  private func directory(_ rows: [(PersonKey, PersonKey, String)]) throws -> WholeDirectory {
    var directory = World.directory
    directory.substitutions = try rows.map { person, substitute, days in
      Substitution(person: person, substitute: substitute, days: try #require(Period(days)))
    }
    return directory
  }

  @Test(arguments: [
    ("2022-03-09", World.curator), ("2022-03-10", World.director), ("2022-03-20", World.director),
    ("2022-03-21", World.curator),
  ])
  func `letters change over on the day and come back on the day after the last`(
    date: String, reader: PersonKey
  ) throws {
    let directory = try directory([(World.curator, World.director, "2022-03-10/2022-03-20")])
    #expect(directory.standIn(for: World.curator, on: day(date)) == reader)
    let principals = directory.principals(of: World.director, on: day(date))
    #expect(principals == (reader == World.director ? [World.curator] : []))
  }

  @Test func `where the substitute is away too, hers stands in for both`() throws {
    let directory = try directory([
      (World.curator, World.director, "2022-03-10/2022-03-20"),
      (World.director, World.otherDirector, "2022-03-15/2022-03-16"),
    ])
    #expect(directory.standIn(for: World.curator, on: day("2022-03-14")) == World.director)
    #expect(directory.standIn(for: World.curator, on: day("2022-03-15")) == World.otherDirector)
    #expect(
      directory.principals(of: World.otherDirector, on: day("2022-03-15"))
        == [World.director, World.curator])
  }

  @Test func `a substitute who has left stands in for nobody`() throws {
    var people = World.people
    people[3].hasLeft = true
    var directory = World.directory(people: people)
    directory.substitutions = try self.directory([
      (World.curator, World.director, "2022-03-10/2022-03-20")
    ]).substitutions
    #expect(directory.standIn(for: World.curator, on: day("2022-03-10")) == World.curator)
    #expect(directory.principals(of: World.director, on: day("2022-03-10")) == [])
  }

  @Test func `a circle in the data hangs nothing, everybody reads her own`() throws {
    let directory = try directory([
      (World.curator, World.director, "2022-03-10/2022-03-20"),
      (World.director, World.curator, "2022-03-10/2022-03-20"),
    ])
    #expect(directory.standIn(for: World.curator, on: day("2022-03-10")) == World.curator)
  }

  @Test(arguments: [
    (World.curator, World.curator, "2022-04-01/2022-04-02", Refusal.substitutesHerself),
    (World.curator, World.head, "2022-02-01/2022-02-28", .dateInPast(day("2022-02-28"))),
    (
      World.curator, World.head, "2022-03-20/2022-03-31",
      .alreadyAway(days("2022-03-10/2022-03-20"))
    ),
    (
      World.otherDirector, World.curator, "2022-03-12/2022-03-12",
      .substitutionCircle(days("2022-03-01/2022-03-31"))
    ),
  ])
  func `what cannot be is refused`(
    person: PersonKey, substitute: PersonKey, days: String, refusal: Refusal
  ) throws {
    let directory = try directory([
      (World.curator, World.director, "2022-03-10/2022-03-20"),
      (World.director, World.otherDirector, "2022-03-01/2022-03-31"),
    ])
    let new = Substitution(
      person: person, substitute: substitute, days: try #require(Period(days)))
    #expect(throws: refusal) { try directory.check(new, on: day("2022-03-01")) }
  }

  @Test func `in other days the circle may stand`() throws {
    let directory = try directory([(World.curator, World.director, "2022-03-10/2022-03-20")])
    let new = Substitution(
      person: World.director, substitute: World.curator,
      days: try #require(Period("2022-03-21/2022-03-31")))
    try directory.check(new, on: day("2022-03-01"))
  }
}

/// The days of a period that the test writes.
private func days(_ text: String) -> Period {
  guard let period = Period(text) else {
    Issue.record("no such period: \(text)")
    return days("2022-03-01/2022-03-01")
  }
  return period
}
