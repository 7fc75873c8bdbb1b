import Foundation
import Testing
import VekhaCore

/// A printed order that somebody edited before it was imported again: what is on paper counts.
@Suite struct EditedOrderTests {
  private static func edited(
    _ edit: String, thenByLibreOffice passesOn: Bool = false
  ) throws -> (before: Definition, after: Definition) {
    let before = try Printery.roadmap(RichRoadmaps.everyKey)
    let paper = try OrderDesk.edited(
      try Printery.printed(before), edit, thenByLibreOffice: passesOn)
    return (before, try Printery.imported(paper))
  }

  @Test func `a changed deadline is read and nothing else changes`() throws {
    let (before, after) = try Self.edited("deadline")
    var expected = before
    expected.groups[0].items[0].deadline = DeadlineClause(
      phrase: "до 20 марта 2023 г.", deadline: .by(try #require(CivilDate("2023-03-20"))))
    #expect(after == expected)
  }

  @Test func `a row that was added comes as a new one`() throws {
    let (before, after) = try Self.edited("add")
    var rest = after
    let new = rest.groups[0].items.remove(at: 1)
    #expect(rest == before)
    #expect(new.code == "1.2" && new.title == "Собрание родителей" && new.controller == nil)
    #expect(new.responsible == ["УО"] && new.was == nil && new.evidence == .none)
  }

  @Test func `a row that was deleted is gone`() throws {
    var (before, after) = try Self.edited("delete")
    before.groups[0].items.removeFirst()
    #expect(after == before)
  }

  @Test func `a row that was moved takes along what no table shows`() throws {
    var (before, after) = try Self.edited("move")
    let moved = before.groups[0].items.remove(at: 1)
    before.groups[1].items.append(moved)
    #expect(after == before)
  }

  @Test func `a row that was numbered anew is found by its title`() throws {
    var (before, after) = try Self.edited("renumber")
    before.groups[0].items[1].code = "1.3"
    #expect(after == before)
  }

  @Test func `other parties are read, those that were there keep their short names`() throws {
    var (before, after) = try Self.edited("responsible")
    #expect(after.groups[0].items[1].responsible == ["МЦ", "Отдел кадров"])
    #expect(after.parties.dropLast() == before.parties[...])
    before.groups[0].items[1].responsible = after.groups[0].items[1].responsible
    #expect(after.groups == before.groups)
  }

  @Test func `what passed through LibreOffice is the same roadmap`() throws {
    var (before, after) = try Self.edited("renumber", thenByLibreOffice: true)
    before.groups[0].items[1].code = "1.3"
    #expect(after == before)
  }
}
