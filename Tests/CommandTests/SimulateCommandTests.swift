import Testing

/// Imagined towns on the command line: what is told of them, and with which code it ends.
@Suite struct SimulateCommandTests {
  private static let hamlet = ["--schools", "1", "--pairs", "1"]

  @Test func `a story is told in figures, the same whenever its seed is named`() throws {
    let vekha = try Vekha()
    let runs = try (1...2).map { _ in try vekha.run(["simulate", "--seed", "3"] + Self.hamlet) }
    #expect(runs.allSatisfy { $0.status == 0 })
    #expect(runs[0].output.contains("историй: 1,"))
    #expect(runs[0].output.contains("не успело случиться:"))
    #expect(runs[0].output.contains("Все утверждения выполнены."))
    #expect(Set(runs.map { $0.output.prefix { $0 != "." } }).count == 1)
  }

  @Test func `a town without faults has none and misses none`() throws {
    let vekha = try Vekha()
    let run = try vekha.run(["simulate", "--seed", "3", "--faults", "off"] + Self.hamlet)
    #expect(run.status == 0)
    #expect(run.output.contains("Сбоев: 0, не успело случиться: 0, обрывов: 0."))
  }

  @Test func `stories begin with the seed that is named`() throws {
    let vekha = try Vekha()
    let run = try vekha.run(["simulate", "--from", "3", "--years", "1"] + Self.hamlet)
    let one = try vekha.run(["simulate", "--seed", "3"] + Self.hamlet)
    #expect(run.status == 0 && run.output.contains("Все утверждения выполнены."))
    #expect(try Self.letters(run) >= Self.letters(one))
  }

  private static func letters(_ run: Vekha.Run) throws -> Int {
    let found = try #require(run.output.firstMatch(of: /писем: (\d+)/))
    return try #require(Int(found.1))
  }

  @Test(arguments: [
    ["--seed", "many"], ["--from", "first"], ["--years", "-1.5"], ["--faults", "some"],
  ])
  func `what is no number or no choice ends with 64`(words: [String]) throws {
    let vekha = try Vekha()
    #expect(try vekha.run(["simulate"] + words).status == 64)
  }
}
