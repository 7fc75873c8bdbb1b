import Testing
import VekhaCore
import VekhaYAML

/// A broken text, and the place and code its author is shown.
struct BrokenText: CustomTestStringConvertible, Sendable {
  var name: String
  var text: String
  var line: Int
  var column: Int
  var code: String

  init(_ name: String, _ text: String, _ line: Int, _ column: Int, _ code: String) {
    (self.name, self.text, self.line, self.column, self.code) = (name, text, line, column, code)
  }

  var testDescription: String { name }
}

@Suite struct TreeSyntaxTests {
  @Test(arguments: [
    BrokenText("a tab as indentation", "a:\n\tb: 1\n", 2, 1, "yaml-tab"),
    BrokenText("a tab after spaces", "a:\n  \tb: 1\n", 2, 3, "yaml-tab"),
    BrokenText("an unclosed double quote", "a: \"План\nb: 1\n", 1, 4, "yaml-quote"),
    BrokenText("an unclosed single quote", "a: 'План\n", 1, 4, "yaml-quote"),
    BrokenText(
      "a quotation that ends at the next one", "a: \"План\nb: 1\nc: \"%да\"\n", 1, 4, "yaml-quote"),
    BrokenText("a quotation over two lines", "a: \"План\n  на год\" 1\n", 2, 11, "yaml-quote"),
    BrokenText("text after a quotation", "a: \"План\" района\n", 1, 11, "yaml-quote"),
    BrokenText("a Windows path in quotes", "a: \"C:\\Users\"\n", 1, 7, "yaml-escape"),
    BrokenText("a line without a colon", "a: 1\nbbb\nc: 2\n", 2, 1, "yaml-colon"),
    BrokenText("no space after the colon", "a: 1\ntitle:План\nc: 2\n", 2, 6, "yaml-colon"),
    BrokenText("no space in the first line", "title:План\nc: 2\n", 1, 6, "yaml-colon"),
    BrokenText("a colon in a value", "title: План: часть 1\n", 1, 12, "yaml-colon"),
    BrokenText("a line nested under a value", "a: 1\n  b: 2\n", 2, 3, "yaml-indentation"),
    BrokenText("a line too far to the left", "a:\n    b: 1\n  c: 2\n", 3, 3, "yaml-indentation"),
    BrokenText("a key inside a list", "a:\n- b\nc: 1\n- d\n", 4, 1, "yaml-indentation"),
    BrokenText("a line inside a list", "- a\nb: 1\n", 2, 1, "yaml-indentation"),
    BrokenText("a list in the line of its key", "a: - b\n", 1, 4, "yaml-indentation"),
    BrokenText("a line left of the first", "  a: 1\nb: 2\n", 2, 1, "yaml-indentation"),
    BrokenText("a question mark", "a: ? b\n", 1, 4, "yaml-sign"),
    BrokenText("a colon without a key", "a: {b: 1, : 2}\n", 1, 11, "yaml-bracket"),
    BrokenText("a colon stuck in brackets", "a: {b:] c}\n", 1, 6, "yaml-colon"),
    BrokenText("an unclosed square bracket", "a: [b, c\nd: 1\n", 1, 4, "yaml-bracket"),
    BrokenText("an unclosed curly bracket", "a: {b: c\n", 1, 4, "yaml-bracket"),
    BrokenText("brackets without a comma", "a: {b: \"1\" c: 2}\n", 1, 12, "yaml-bracket"),
    BrokenText("two commas", "a: [b,, c]\n", 1, 7, "yaml-bracket"),
    BrokenText("a stray closing bracket", "a: ]\n", 1, 4, "yaml-bracket"),
    BrokenText("a bracket too many", "a: [b]]\n", 1, 7, "yaml-bracket"),
    BrokenText("an at sign", "a: @school\n", 1, 4, "yaml-sign"),
    BrokenText("a percent sign", "a: %\n", 1, 4, "yaml-sign"),
    BrokenText("an asterisk", "a: *примечание\n", 1, 4, "yaml-sign"),
    BrokenText("an ampersand", "a: & b\n", 1, 4, "yaml-sign"),
    BrokenText("a greater-than sign", "a: >50 человек\n", 1, 4, "yaml-sign"),
    BrokenText("a foreign tag", "a: !x!y z\n", 1, 4, "yaml-sign"),
    BrokenText(
      "a no-break space in the indentation", "a:\n  b: 1\n \u{A0}c: 2\n", 3, 2, "yaml-space"),
    BrokenText("an unknown escape", "a: \"5\\%\"\n", 1, 6, "yaml-escape"),
    BrokenText("a newer YAML", "%YAML 2.0\n---\na: 1\n", 1, 1, "yaml-syntax"),
  ])
  func `a broken rule is shown where its cause stands`(broken: BrokenText) throws {
    let reading = YAMLReader.read(Array(broken.text.utf8), file: "a.yaml")
    #expect(reading.root == nil)
    let diagnostic = try #require(reading.diagnostics.first)
    #expect(reading.diagnostics.count == 1)
    #expect(
      [diagnostic.place.line, diagnostic.place.column] == [broken.line, broken.column])
    #expect(diagnostic.code == broken.code)
    #expect(diagnostic.severity == .error)
    #expect(diagnostic.sourceLine == reading.lines.line(broken.line))
    #expect(diagnostic.help != nil)
  }
}
