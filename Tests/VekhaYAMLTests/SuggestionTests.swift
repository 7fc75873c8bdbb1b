import Testing
import VekhaYAML

@Suite struct SuggestionTests {
  static let keys = ["roadmap", "title", "responsible", "deadline", "результат", "ИМЦОУ", "УО"]

  @Test(arguments: [
    ("titel", "title"), ("responsable", "responsible"), ("deadlines", "deadline"),
    ("TITLE", "title"), ("резултат", "результат"), ("ИМЦОО", "ИМЦОУ"), ("ИМЦ0У", "ИМЦОУ"),
    ("имцоу", "ИМЦОУ"), ("УO", "УО"), ("YO", "УО"), ("ОУ", "УО"), ("roadmpa", "roadmap"),
  ])
  func `a mistyped word is told the one that was meant`(word: String, meant: String) {
    #expect(Suggestion.nearest(to: word, among: Self.keys) == meant)
  }

  @Test(arguments: ["", "x", "calendar", "школа", "д", String(repeating: "title", count: 500)])
  func `a word like no other gets no suggestion`(word: String) {
    #expect(Suggestion.nearest(to: word, among: Self.keys) == nil)
  }

  @Test func `the nearest word wins, and of equals the first`() {
    #expect(Suggestion.nearest(to: "stages", among: ["stakes", "stage", "staged"]) == "stakes")
    #expect(Suggestion.nearest(to: "stages", among: ["stakxs", "stage"]) == "stage")
  }

  @Test func `Ё and Е are one letter here`() {
    #expect(Suggestion.nearest(to: "Ё", among: ["я", "е"]) == "е")
  }
}
