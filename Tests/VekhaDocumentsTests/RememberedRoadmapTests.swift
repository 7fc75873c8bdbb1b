import Foundation
import Testing
import VekhaCore
import VekhaDocuments
import VekhaYAML

/// A roadmap printed as an order's table, imported and checked again: the same roadmap.
@Suite struct RememberedRoadmapTests {
  private static let shipped = [
    "kuzbass-school-2020", "mostovsky-2021", "novokuznetsk-2021", "uva-2022",
  ]

  @Test(arguments: shipped, Language.allCases)
  func `a shipped roadmap comes back whole`(name: String, language: Language) throws {
    let roadmap = try Printery.shipped(name)
    let again = try Printery.imported(try Printery.printed(roadmap, in: language))
    #expect(again == roadmap)
  }

  @Test(arguments: RichRoadmaps.all.indices, Language.allCases)
  func `every key comes back`(index: Int, language: Language) throws {
    let roadmap = try Printery.roadmap(RichRoadmaps.all[index])
    let again = try Printery.imported(try Printery.printed(roadmap, in: language))
    #expect(again.parties == roadmap.parties && again.indicators == roadmap.indicators)
    for (first, second) in zip(again.groups, roadmap.groups) {
      #expect(first.items.map(\.deadline) == second.items.map(\.deadline))
      #expect(first == second)
    }
    #expect(again == roadmap)
  }
}
