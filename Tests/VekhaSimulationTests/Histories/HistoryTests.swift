import Testing
import VekhaCore
import VekhaRuntime
import VekhaSimulation
import VekhaYAML

/// Journals of earlier builds: every later build reads them and comes to the same states.
@Suite struct HistoryTests {
  @Test(arguments: HistoryShelf.names)
  func `a kept journal leads to the state to which it led`(_ name: String) throws {
    let history = try History(text: HistoryShelf.text(name))
    #expect(!history.cases.isEmpty)
    for chapter in history.cases {
      #expect(chapter.stateToday == chapter.state, "\(chapter.id)")
      #expect(chapter.sum?.brokenInvariants == [])
    }
  }

  @Test(arguments: HistoryShelf.names)
  func `a kept journal is written today as it was written then`(_ name: String) throws {
    let text = try HistoryShelf.text(name)
    #expect(try History(text: text).text == text)
  }

  @Test(arguments: HistoryShelf.names)
  func `the definitions of a kept journal can still be read`(_ name: String) throws {
    let history = try History(text: HistoryShelf.text(name))
    #expect(!history.definitions.isEmpty)
    for source in history.definitions {
      let kind = try #require(DefinitionKind(rawValue: source.kind.rawValue))
      let definition = DefinitionsReader.vekha(known: KnownDefinitions()).definition(
        from: DefinitionSource(
          kind: kind, id: source.id, version: source.version, text: source.text))
      #expect(definition?.groups.isEmpty == false, "\(source.id) \(source.version)")
    }
  }

  @Test func `every story that is told for the shelf is kept there`() {
    let kept = Set(HistoryShelf.names)
    #expect(kept.isSuperset(of: KeptStory.all.map { $0.name + ".history" }))
  }

  @Test func `a history with a changed record is noticed`() throws {
    let name = try #require(HistoryShelf.names.first { $0.hasPrefix("pause") })
    let text = try HistoryShelf.text(name).replacing("suspended reason", with: "resumed days")
    let history = try? History(text: text)
    #expect(history == nil || history?.cases.contains { $0.stateToday != $0.state } == true)
  }

  @Test(.enabled(if: HistoryShelf.isOpen), arguments: KeptStory.all)
  func `new histories are written when they are asked for`(_ story: KeptStory) async throws {
    try HistoryShelf.keep(try await story.history().text, as: story.name)
  }
}
