import Testing

/// Words of other people that would act on the terminal of whoever lists them, or break its lines.
@Suite struct HostileWordsTests {
  /// Colours the terminal, ends the line and turns the direction of writing.
  private static let hostile = "Болею\u{1B}[31m\r\nГотово \u{202E}от"

  @Test(arguments: [
    ["explain", "--person", "curator-1", "--on", "2022-03-15"],
    ["explain", "--person", "petrova", "--on", "2022-03-15"],
    ["case", "history", "uva-2022/school-1"], ["case", "show", "uva-2022/school-1"],
    ["items", "--organisation", "school-1"], ["matrix", "uva-2022"], ["person", "list"],
    ["organisation", "list"], ["postponement", "list"], ["silence", "list"],
    ["case", "show", hostile], ["deadline", hostile], ["item", "complete", "uva-2022/uo", hostile],
  ])
  func `nothing acts on a terminal but what Vekha paints`(command: [String]) throws {
    let run = try Self.town.get().run(command)
    let text = run.output + run.complaint
    #expect(!text.unicodeScalars.contains { Self.acts($0) }, "\(text)")
    #expect(!text.contains("\nГотово"), "\(text)")
  }

  @Test func `a name of two lines is one line wherever it is asked for`() throws {
    let people = try Self.town.get().run(["person", "list", "--format", "json"]).json()
    let petrova = try #require(people.first { $0["id"] as? String == "petrova" })
    #expect(petrova["name"] as? String == "Петрова Анна Ивановна")
  }

  @Test(arguments: ["\\e", "\\a", "\\0", "\\x9b", "\\u2028"])
  func `a control that is written as an escape is a mistake in its line`(sign: String) throws {
    let vekha = try Vekha()
    let file = try vekha.file("calendar.yaml", "calendar: ru\ntitle: \"Дни\(sign)[31m\"\n")
    let run = try vekha("check", file)
    #expect(run.status == 65)
    #expect(run.output.contains(":2:8: ошибка: в тексте стоит невидимый управляющий знак"))
  }

  /// A town in which somebody is called so and others have written so.
  private static let town = Result {
    let town = try Town()
    try town.must(
      "2022-03-01", "person", "add", "petrova", "--name", "Петрова\nАнна \u{202E}Ивановна",
      "--organisation", "school-1", "--role", "curator", "--email", "petrova@example.org")
    try town.must(
      "2022-03-02", by: "curator-1", "item", "postpone", "uva-2022/school-1", "1.3", "--until",
      "2022-04-01", "--reason", hostile)
    try town.must(
      "2022-03-02", by: "coordinator", "silence", "add", "--organisation", "school-1", "--until",
      "2022-03-20", "--reason", hostile)
    return town.vekha
  }

  private static func acts(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control: scalar != "\n"
    case .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
