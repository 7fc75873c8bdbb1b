import Testing
import VekhaCore
import VekhaYAML

@Suite struct TreeReadingTests {
  @Test func `a block keeps its keys in the author's order`() throws {
    let root = try read("title: План\norder: № 0143\nparties: {УО: head, ОУ: curator}\n")
    #expect(root.entries?.map(\.name) == ["title", "order", "parties"])
    #expect(root["parties"]?.entries?.map(\.name) == ["УО", "ОУ"])
    #expect(root["title"]?.scalar == "План")
    #expect(root["absent"] == nil)
  }

  @Test(arguments: ["1.10", "да", "no", "010", "1:30", "2022-03-04", "~", "09:00–18:00"])
  func `a scalar stays the word that was written`(word: String) throws {
    let value = try #require(try read("key: \(word)\n")["key"])
    #expect(value.scalar == word)
    #expect(!value.isQuoted)
  }

  @Test func `quotation marks and literal blocks are remembered`() throws {
    let root = try read("unit: \"%\"\ntext: |\n  один\n  два\n")
    #expect(root["unit"]?.scalar == "%")
    #expect(root["unit"]?.isQuoted == true)
    #expect(root["text"]?.scalar == "один\nдва\n")
    #expect(root["text"]?.isQuoted == true)
  }

  @Test func `a key with nothing after it has an empty value`() throws {
    let root = try read("key:\nquoted: \"\"\n")
    #expect(root["key"]?.isEmpty == true)
    #expect(root["quoted"]?.isEmpty == false)
  }

  @Test func `a value knows its line, its column in characters and its length`() throws {
    let root = try read("заголовок: План\nresponsible: [ИМЦОУ, «ОУ»]\n")
    #expect(root["заголовок"]?.place == place(1, 12, 4))
    #expect(root["responsible"]?.place == place(2, 14, 13))
    #expect(root["responsible"]?.items?[1].place == place(2, 22, 4))
    #expect(root.entry("responsible")?.key.place == place(2, 1, 11))
  }

  @Test func `a value of several lines is underlined in its first line`() throws {
    let root = try read("a: слово и\n  ещё слово\nb:\n  key: 1\n  next: 2\n")
    #expect(root["a"]?.scalar == "слово и ещё слово")
    #expect(root["a"]?.place == place(1, 4, 7))
    #expect(root["b"]?.place == place(4, 3, 3))
  }

  @Test func `nothing at the very end of a file stands in its last line`() throws {
    #expect(try read("a: 1\nb:")["b"]?.place.line == 2)
    #expect(try read("a: 1\n? b")["b"]?.place == place(2, 4, 1))
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func `lines are counted the same whatever ends them`(lineBreak: String) throws {
    let text = ["a: 1", "", "b: 2"].joined(separator: lineBreak)
    let reading = YAMLReader.read(Array(text.utf8), file: "a.yaml")
    #expect(reading.root?["b"]?.place.line == 3)
    #expect(reading.lines.line(3) == "b: 2")
    #expect(reading.lines.line(4) == "")
  }

  @Test func `a byte order mark is passed over`() throws {
    let root = try read("\u{FEFF}key: слово\n")
    #expect(root.entries?.map(\.name) == ["key"])
    #expect(root.place.column == 1)
  }

  @Test func `an alias repeats the value of its anchor`() throws {
    let root = try read("a: &who [УО, ОУ]\nb: *who\n")
    #expect(root["b"]?.items?.compactMap(\.scalar) == ["УО", "ОУ"])
    #expect(root["b"]?.place.line == 1)
  }

  @Test func `lists and blocks tell what they are`() throws {
    let root = try read("- word\n- [a]\n- {a: 1}\n")
    #expect(root.items?.map(\.kind) == [.scalar, .sequence, .mapping])
    #expect(root.entries == nil)
    #expect(root.items?[0].items == nil)
    #expect(root.items?[1].scalar == nil)
  }

  private func read(_ text: String) throws -> YAMLNode {
    let reading = YAMLReader.read(Array(text.utf8), file: "a.yaml")
    #expect(reading.diagnostics.isEmpty)
    return try #require(reading.root)
  }

  private func place(_ line: Int, _ column: Int, _ length: Int) -> SourcePlace {
    SourcePlace(file: "a.yaml", line: line, column: column, length: length)
  }
}
