import Testing

@Suite struct PaperTests {
  static let papers = [
    "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs/operations.md", "docs/reminders.md",
    "docs/proof.md", "docs/commands.md",
  ]

  @Test(arguments: papers)
  func `every link leads to a file and every goal is on the menu`(path: String) throws {
    let paper = Paper(path: path, text: try House.text(path))
    paper.deadLinks(where: House.exists).report()
    paper.unknownGoals(in: try House.text("Makefile")).report()
  }

  @Test func `every test that the page of proof names is there`() throws {
    let paper = Paper(path: "docs/proof.md", text: try House.text("docs/proof.md"))
    #expect(paper.namedTests.count > 30)
    try paper.missingTests(in: House.text).report()
  }

  @Test func `the README is read in one sitting`() throws {
    let paper = Paper(path: "README.md", text: try House.text("README.md"))
    #expect((70...150).contains(paper.lines.count), "\(paper.lines.count) lines")
  }

  @Test func `the roadmap in the README is cut from the shipped one`() throws {
    let paper = Paper(path: "README.md", text: try House.text("README.md"))
    #expect(!paper.blocks(of: "yaml").isEmpty)
    #expect(paper.strayLines(from: try House.text("workflows/roadmaps/uva-2022.yaml")) == [])
  }

  @Test func `dead links and unknown goals are found with their lines`() {
    let text = "See [here](a.md#top) and [there](../b.md).\nRun `make tea`, then\nmake test\n"
    let paper = Paper(path: "docs/c.md", text: text)
    #expect(
      paper.deadLinks { $0 == "docs/a.md" }.map(\.description)
        == ["docs/c.md:1: the link leads to no file: ../b.md"])
    #expect(
      paper.unknownGoals(in: "test: ## Runs\n").map(\.description)
        == ["docs/c.md:2: the Makefile has no goal 'tea'"])
  }

  @Test func `a test that is named and not there is found with its line`() {
    let text = "x\n| [A](../Tests/A.swift) `it holds` | [A](../Tests/A.swift) `it does not` |\n"
    let findings = Paper(path: "docs/proof.md", text: text).missingTests { _ in
      "@Test func `it holds`() {}"
    }
    #expect(
      findings.map(\.description) == ["docs/proof.md:2: Tests/A.swift has no test 'it does not'"])
  }

  @Test func `a line that the shipped file does not have is found`() {
    let paper = Paper(path: "README.md", text: "A:\n\n```yaml\na: 1\nc: 4\n```\n")
    #expect(paper.strayLines(from: "a: 1\nb: 2\nc: 3\n") == ["c: 4"])
  }
}
