import Foundation
import Testing
import VekhaCore
import VekhaYAML

@Suite struct DiagnosticTextTests {
  @Test func `a mistake shows its place, its line and what to write`() {
    let party = mistake(on: "        responsible: [ИМЦОО, ОУ]", column: 23, length: 5)
    #expect(
      party.text(in: .en) == """
        plans/uva.yaml:31:23: error: no party «ИМЦОО» in this roadmap
        31 |         responsible: [ИМЦОО, ОУ]
           |                       ^^^^^ did you mean «ИМЦОУ»?
        """)
    #expect(
      party.text(in: .ru) == """
        plans/uva.yaml:31:23: ошибка: в карте нет стороны «ИМЦОО»
        31 |         responsible: [ИМЦОО, ОУ]
           |                       ^^^^^ возможно, «ИМЦОУ»?
        """)
  }

  @Test func `a warning says that it is one`() {
    var warning = mistake(on: "a: b", column: 4, length: 1)
    warning.severity = .warning
    #expect(warning.text(in: .en).contains("31:4: warning: no party"))
    #expect(warning.text(in: .ru).contains("31:4: предупреждение: в карте"))
  }

  @Test func `without its line a mistake is one line with the help below`() {
    let text = mistake(on: "", column: 1, length: 1).text(in: .en)
    #expect(
      text == """
        plans/uva.yaml:31:1: error: no party «ИМЦОО» in this roadmap
            did you mean «ИМЦОУ»?
        """)
  }

  @Test(arguments: [
    ("\tab", 2, 1, "    ab", "    ^"),
    ("\tab", 1, 1, "    ab", "^^^^"),
    ("漢字 ab", 4, 2, "漢字 ab", "     ^^"),
    ("漢字", 1, 2, "漢字", "^^^^"),
    ("и\u{306} ab", 4, 1, "и\u{306} ab", "  ^"),
    ("a\u{202E}b", 3, 1, "a\u{FFFD}b", "  ^"),
    ("ab", 3, 1, "ab", "  ^"),
    ("ab", 9, 9, "ab", "  ^"),
    ("ab", 1, 99, "ab", "^^"),
  ])
  func `the caret stands under its words whatever stands before them`(
    line: String, column: Int, length: Int, shown: String, caret: String
  ) {
    let rows = mistake(on: line, column: column, length: length).text(in: .en)
      .split(separator: "\n")
    #expect(rows[1] == "31 | \(shown)")
    #expect(rows[2] == "   | \(caret) did you mean «ИМЦОУ»?")
  }

  @Test(arguments: [1, 90, 150, 295])
  func `a wide line is trimmed round the caret`(column: Int) throws {
    var letters = Array(repeating: Character("я"), count: 300)
    letters[column - 1] = "Ж"
    let rows = mistake(on: String(letters), column: column, length: 1).text(in: .en)
      .split(separator: "\n").map { $0.dropFirst(5) }
    #expect(rows[1].count <= 102)
    let caret = try #require(rows[2].firstIndex(of: "^"))
    let letter = try #require(rows[1].firstIndex(of: "Ж"))
    #expect(
      rows[2].distance(from: rows[2].startIndex, to: caret)
        == rows[1].distance(from: rows[1].startIndex, to: letter))
    #expect(rows[1].hasPrefix("…") == (column > 100))
    #expect(rows[1].hasSuffix("…") == (column < 295))
  }

  @Test func `a line without end is shown where it begins and only named further on`() throws {
    let cells = (0..<4_000).map { "column\($0)" }.joined(separator: ",")
    let shown = TableReader.read(Array((cells + "\n" + cells).utf8), file: "people.csv").diagnostics
    #expect(shown.allSatisfy { $0.sourceLine.unicodeScalars.count < 5_000 })
  }

  @Test func `colour marks the words and changes nothing else`() {
    let party = mistake(on: "a: b", column: 4, length: 1)
    let coloured = party.text(in: .ru, colour: true)
    #expect(coloured.contains("\u{1B}[1;31mошибка:\u{1B}[0m"))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == party.text(in: .ru))
  }

  @Test func `nothing in a file can steer the terminal`() {
    var party = mistake(on: "a: \u{1B}[2J", column: 1, length: 1)
    party.message.ru = "ключ «\u{1B}]0;x\u{7}\r\n» лишний"
    party.help?.ru = "\u{202E}"
    let text = party.text(in: .ru)
    #expect(!text.unicodeScalars.contains { ["\u{1B}", "\u{7}", "\r", "\u{202E}"].contains($0) })
    #expect(text.split(separator: "\n").count == 3)
  }

  @Test func `scripts read a mistake under fixed keys`() throws {
    var party = mistake(on: "a", column: 23, length: 5)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    #expect(
      String(decoding: try encoder.encode(party.record(in: .ru)), as: UTF8.self) == """
        {"code":"unknown-party","column":23,"file":"plans/uva.yaml",\
        "help":"возможно, «ИМЦОУ»?","line":31,"message":"в карте нет стороны «ИМЦОО»",\
        "severity":"error"}
        """)
    party.help = nil
    let bare = String(decoding: try encoder.encode(party.record(in: .en)), as: UTF8.self)
    #expect(bare.contains("\"help\":null"))
  }

  private func mistake(on line: String, column: Int, length: Int) -> Diagnostic {
    Diagnostic(
      place: SourcePlace(file: "plans/uva.yaml", line: 31, column: column, length: length),
      severity: .error, code: "unknown-party",
      message: Bilingual(
        ru: "в карте нет стороны «ИМЦОО»", en: "no party «ИМЦОО» in this roadmap"),
      help: Bilingual(ru: "возможно, «ИМЦОУ»?", en: "did you mean «ИМЦОУ»?"), sourceLine: line)
  }
}
