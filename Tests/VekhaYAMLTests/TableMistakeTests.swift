import Testing
import VekhaCore
import VekhaYAML

@Suite struct TableMistakeTests {
  @Test(arguments: [
    BrokenText("a quotation without an end", "id,a\n1,2\n3,\"4\n5,6\n", 3, 3, "table-quote"),
    BrokenText("text after a quotation", "id,a\n1,\"2\" x\n", 2, 7, "table-quote"),
    BrokenText("a row longer than the header", "id,a\n1,2,,x\n", 2, 6, "extra-cell"),
    BrokenText("data without a column name", "id,a,\n1,2,x\n", 2, 5, "extra-cell"),
    BrokenText("two columns of one name", "id,Name, name\n1,2,3\n", 1, 10, "doubled-column"),
    BrokenText("a column without a name", "id,,name\n1,2,3\n", 1, 4, "unnamed-column"),
    BrokenText("a zero byte", "id,a\n1,\u{0}\n", 2, 3, "control-character"),
    BrokenText("nothing at all", "", 1, 1, "empty-file"),
    BrokenText("nothing but separators", ";;;\n\n;;;\n", 1, 1, "empty-file"),
    BrokenText("an Excel file", "PK\u{3}\u{4}", 1, 1, "not-text"),
  ])
  func `a broken table is shown where its cause stands`(broken: BrokenText) {
    let reading = TableReader.read(Array(broken.text.utf8), file: "a.csv")
    #expect(reading.diagnostics.map(\.code) == [broken.code])
    #expect(reading.diagnostics.map(\.place.line) == [broken.line])
    #expect(reading.diagnostics.map(\.place.column) == [broken.column])
  }

  @Test func `one broken row does not hide the others`() {
    let reading = read("id,a\n1,2,3\n4,\"5\"x\n6,7\n8,9,10\n")
    #expect(reading.diagnostics.map(\.place.line) == [2, 3, 5])
    #expect(reading.rows.map { $0["a"]?.text } == ["2", "5", "7", "9"])
  }

  @Test func `rows above a quotation without an end are kept`() {
    #expect(read("id\n1\n2\n\"3\n4\n").rows.map { $0["id"]?.text } == ["1", "2"])
  }

  @Test func `damaged UTF-8 is not taken for Windows-1251`() {
    let bytes = Array("id,имя\n1,Ольга\n2,".utf8) + [0xD0, 0x0A]
    let reading = TableReader.read(bytes, file: "a.csv")
    #expect(reading.diagnostics.map(\.code) == ["not-utf8"])
    #expect(reading.diagnostics.map(\.place.column) == [3])
    #expect(reading.rows.isEmpty)
  }

  @Test func `a file over the limit is refused with the limit named`() {
    let reading = TableReader.read([UInt8](repeating: 0x20, count: 16 << 20 | 1), file: "a.csv")
    #expect(reading.diagnostics.map(\.code) == ["file-too-large"])
    #expect(reading.diagnostics.first?.message.ru.contains("16 МБ") == true)
  }

  @Test func `a table of too many cells is refused with the limit named`() {
    var limits = TableLimits()
    limits.cells = 1_000
    let text = "a,b\n" + String(repeating: "1,2\n", count: 1_000)
    let reading = TableReader.read(Array(text.utf8), file: "a.csv", limits: limits)
    #expect(reading.diagnostics.map(\.code) == ["too-many-cells"])
    #expect(reading.diagnostics.first?.message.en.contains("1\u{A0}000") == true)
  }

  private func read(_ text: String) -> TableReading {
    TableReader.read(Array(text.utf8), file: "a.csv")
  }
}
