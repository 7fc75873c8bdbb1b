import Testing
import VekhaCore
import VekhaDocuments

/// What an import makes of the words that say whose plan it is.
@Suite struct PlanOwnerTests {
  private static func text(_ title: String, _ organisations: [Organisation] = []) throws -> String {
    let plan = """
      \(title)
      №\tМероприятие\tСрок\tОтветственный
      1\tСовещание\tмарт 2023 г.\tАдминистрация
      2\tСмотр\tмай 2023 г.\tУО
      """
    let document = try DocumentReader().read(Array(plan.utf8), named: "план.txt")
    let draft = try #require(RoadmapFinder.roadmap(in: document))
    let choice = PeriodChoice(given: nil, for: draft, today: .earliest)
    let proposal = RoadmapProposal(
      draft, period: choice, calendar: nil, organisations: organisations)
    return RoadmapWriter.text(proposal, id: "plan", file: "план.txt", in: .ru)
  }

  @Test(arguments: [
    ("План мероприятий Увинского района на 2023 год", "Администрация: {role: head}"),
    ("План работы МБОУ «СОШ № 4» на 2023 год", "Администрация: {role: coordinator}"),
  ])
  func `the administration is the head's in a plan of a district alone`(title: String, line: String)
    throws
  {
    #expect(try Self.text(title).contains(line))
  }

  @Test func `the organisation is found in the directory by its name`() throws {
    let schools = (1...4).map {
      Organisation(id: "school-\($0)", title: "МОУ «Увинская СОШ № \($0)»", kind: "school")
    }
    let found = try Self.text("План работы МОУ \"Увинская СОШ №4\" на 2023 год", schools)
    #expect(found.contains("\norganisation: school-4  # по названию: "))
    let open = try Self.text("План работы Увинской школы на 2023 год", schools)
    #expect(open.contains("\norganisation: uo  # решите"))
  }
}
