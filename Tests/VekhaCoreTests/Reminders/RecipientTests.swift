import Testing
import VekhaCore

/// Rules 7–10: who a party is, and what happens where nobody is.
struct RecipientTests {
  @Test(arguments: [
    ("school-1", "curator"), ("school-2", "other director"), ("school-3", "coordinator"),
  ])
  func `a role nobody holds falls to the director, then to the coordinator`(
    school: String, recipient: String
  ) throws {
    let order = Orders.roadmap(Item("1.3", .by("2022-03-31")))
    let story = try Story.opened(order, at: school).wakes(on: "2022-03-17")
    #expect(story.reminders.last == "2022-03-17 1.3 before:P14D \(recipient)")
    #expect(story.reminders.contains { $0.contains("vacant") } == (school != "school-1"))
  }

  @Test func `a vacancy is told besides whatever else is owed that day`() throws {
    let order = Orders.roadmap(Item("1.3", .by("2022-03-15")))
    let story = try Story.opened(order, at: "school-2")
    #expect(
      story.reminded == [
        "2022-03-01 1.3 vacant other director,coordinator",
        "2022-03-01 1.3 before:P14D other director",
      ])
  }

  @Test func `all holders of a role are written to, an assignment narrows it to one`() throws {
    var people = World.people
    people.append(World.person(PersonKey(rawValue: 13), "school-1", .curator))
    let order = Orders.roadmap(Item("1.3", .by("2022-03-15")))
    let story = try Story.opened(order) { $0.directory = World.directory(people: people) }
    #expect(story.reminded == ["2022-03-01 1.3 before:P14D curator,13"])
    let narrowed = try story.item("1.3", .assign(PersonKey(rawValue: 13))).wakes(on: "2022-03-05")
    #expect(narrowed.reminded == ["2022-03-05 1.3 before:P7D 13"])
  }

  @Test func `a role is looked for upwards, and at the centre that coordinates`() {
    #expect(
      World.directory.holders(of: .coordinator, nearest: "school-3") == [World.coordinator])
    #expect(World.directory.holders(of: .head, nearest: "school-1") == [World.head])
    #expect(World.directory.holders(of: .director, nearest: "school-1") == [World.director])
  }

  @Test func `a role may be held at another organisation, and holding it twice counts once`() {
    var people = World.people
    people[1].tenures += [
      Tenure(role: .curator, organisation: "school-3"),
      Tenure(role: .coordinator, organisation: "uo"),
    ]
    let directory = World.directory(people: people)
    #expect(directory.holders(of: .curator, nearest: "school-3") == [World.coordinator])
    #expect(directory.holders(of: .coordinator, nearest: "uo") == [World.coordinator])
  }

  @Test func `who has left holds nothing any more`() {
    var people = World.people
    people[2].hasLeft = true
    let directory = World.directory(people: people)
    #expect(
      directory.holders(ofRole: .curator, for: "school-1")
        == Holders(people: [World.director], isVacant: true))
  }

  @Test func `who has left may do nothing, not even as the pair's curator`() throws {
    var people = World.people
    people[2].hasLeft = true
    let order = Orders.programme(Group(stage: "a", Item("x", .days(10), of: "наставник")))
    let story = try Story.opened(order) { $0.directory = World.directory(people: people) }
    #expect(throws: Refusal.notPermitted(.markItem)) {
      try story.completes("x", by: World.curator)
    }
  }

  @Test func `the pair's curator runs its case whatever role she has at the school`() throws {
    let order = Orders.programme(Group(stage: "a", Item("x", .days(10), of: "наставник")))
    let members = Members(
      mentors: [World.mentor], mentees: [World.mentee], curator: World.director)
    let story = try Story.opened(order).does(.changeMembers(members, reason: nil))
    #expect(try story.completes("x", by: World.director)["x"].status == .done)
  }

  @Test func `a mentor who has left is stood in for`() {
    var people = World.people
    people[5].hasLeft = true
    let party = Party(key: "наставник", title: "Наставник", role: .mentor)
    let holders = World.directory(people: people).holders(
      of: party, organisation: "school-1", members: World.pair)
    #expect(holders == Holders(people: [World.director], isVacant: true))
  }

  @Test func `a mentee without an address is reached through the mentor`() {
    let reached = World.directory.reachable(
      World.mentee, members: World.pair, organisation: "school-1")
    #expect(reached == [World.mentor])
  }

  @Test func `a person without an address is reached through the director`() {
    var people = World.people
    people[2].email = ""
    let directory = World.directory(people: people)
    let reached = directory.reachable(
      World.curator, members: Members(), organisation: "school-1")
    #expect(reached == [World.director])
  }

  @Test(arguments: [("", true), ("curator@example.org", false)])
  func `the duties of a person without an address are marked as falling to another`(
    email: String, isMarked: Bool
  ) throws {
    var people = World.people
    people[2].email = email
    let order = Orders.roadmap(Item("1.3", .by("2022-03-15")))
    let story = try Story.opened(order) { $0.directory = World.directory(people: people) }
    #expect(story.reminders.contains { $0.contains("vacant") } == isMarked)
  }

  @Test func `a pair's own people stand before the school's`() {
    let party = Party(key: "наставник", title: "Наставник", role: .mentor)
    let holders = World.directory.holders(
      of: party, organisation: "school-1", members: World.pair)
    #expect(holders == Holders(people: [World.mentor]))
  }

  @Test func `organisations that stand beneath each other in a circle hang nothing`() {
    let circle = ["a", "b"].map {
      Organisation(id: $0, title: $0, kind: "school", parent: $0 == "a" ? "b" : "a")
    }
    let directory = WholeDirectory(organisations: circle, people: [], pairs: [])
    #expect(directory.chain(from: "a") == ["a", "b"])
    #expect(directory.holders(of: .head, nearest: "b") == [])
  }
}
