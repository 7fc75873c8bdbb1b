import Testing
import VekhaCore
import VekhaYAML

@Suite struct SourceTextTests {
  private let text = SourceText(file: "a.yaml", bytes: Array("один\r\nдва\n\nтри".utf8))

  @Test(arguments: [(0, ""), (1, "один"), (2, "два"), (3, ""), (4, "три"), (5, ""), (-1, "")])
  func `a line is found by its number`(number: Int, line: String) {
    #expect(text.line(number) == line)
  }

  @Test(arguments: 0...17)
  func `lines end at CR, CR LF and LF, wherever those stand`(length: Int) {
    let line = String(repeating: "я", count: length)
    let text = SourceText(file: "a.yaml", bytes: Array("\(line)\r\(line)\r\n\(line)\n\(line)".utf8))
    #expect(text.lineCount == 4)
    #expect((1...4).map(text.line) == [line, line, line, line])
  }

  @Test func `diagnostics are put in reading order, each with its line`() {
    let annotated = text.annotated([mistake(4), mistake(1), mistake(2)])
    #expect(annotated.map(\.place.line) == [1, 2, 4])
    #expect(annotated.map(\.sourceLine) == ["один", "два", "три"])
  }

  @Test func `a diagnostic about another file keeps the line it brought`() {
    var foreign = mistake(1)
    foreign.place.file = "b.yaml"
    foreign.sourceLine = "её строка"
    #expect(text.annotated([foreign]).map(\.sourceLine) == ["её строка"])
  }

  private func mistake(_ line: Int) -> Diagnostic {
    Diagnostic(
      place: text.place(line: line, column: 1), severity: .error, code: "x",
      message: Bilingual(ru: "х", en: "x"))
  }
}
