import Testing
import VekhaCore
import VekhaYAML

@Suite struct TableReadingTests {
  @Test(arguments: [",", ";", "\t"])
  func `the separator is found out from the header`(separator: String) {
    let lines = [["id", "name"], ["anna", "Анна, мл.; \"А\""]]
    let quoted = lines.map { $0.map { "\"\($0.replacing("\"", with: "\"\""))\"" } }
    let text = quoted.map { $0.joined(separator: separator) }.joined(separator: "\r\n")
    let reading = read(text)
    #expect(reading.header.map(\.text) == ["id", "name"])
    #expect(reading.rows.map { $0["name"]?.text } == ["Анна, мл.; \"А\""])
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func `separators inside quotation marks do not count`() {
    let reading = read("id;\"a,b,c\"\n1;2\n")
    #expect(reading.header.map(\.text) == ["id", "a,b,c"])
  }

  @Test func `column names are trimmed and written small`() {
    let reading = read(" ID , Full\u{A0} Name ,РОЛЬ\n1,2,3\n")
    #expect(reading.header.map(\.text) == ["id", "full name", "роль"])
    #expect(reading.rows.first?["роль"]?.text == "3")
  }

  @Test func `a cell knows its line and its column in characters`() throws {
    let row = try #require(read("id,имя\n\nи, Ольга \n").rows.first)
    #expect(row.place == place(3, 1, 1))
    #expect(row["имя"] == TableCell(text: "Ольга", place: place(3, 4, 5)))
  }

  @Test func `a quoted cell may hold quotes, blanks and line breaks`() {
    let reading = read("id,text,last\n1,\" a \"\"b\"\"\r\nc\",\"\"\n2,x,y\n")
    #expect(reading.rows.map { $0["text"]?.text } == [" a \"b\"\r\nc", "x"])
    #expect(reading.rows.map { $0["text"]?.place } == [place(2, 4, 8), place(4, 3, 1)])
    #expect(reading.rows.first?["last"]?.text == "")
  }

  @Test func `a quotation mark inside a plain cell is part of it`() {
    let reading = read("id,school\n1,МОУ \"СОШ № 4\"\n")
    #expect(reading.rows.first?["school"]?.text == "МОУ \"СОШ № 4\"")
    #expect(reading.diagnostics.isEmpty)
  }

  @Test(arguments: ["id,a\n1,2", "id,a\r\n1,2\r\n", "id,a\r1,2\r", "\u{FEFF}id,a\n1,2\n"])
  func `any line break and a byte order mark are taken`(text: String) {
    let reading = read(text)
    #expect(reading.header.map(\.text) == ["id", "a"])
    #expect(reading.rows.map { $0["a"]?.text } == ["2"])
    #expect(reading.rows.first?.place.line == 2)
  }

  @Test func `blank rows and columns that Excel leaves behind are passed over`() {
    let reading = read(";;;\nid;name;;\n1;Анна;;\n;;;\n \n2;Ия\n")
    #expect(reading.header.map(\.text) == ["id", "name"])
    #expect(reading.rows.map { $0["name"]?.text } == ["Анна", "Ия"])
    #expect(reading.diagnostics.isEmpty)
  }

  @Test func `a row that ends early has no cell there`() {
    let row = read("id,name,email\n1,Анна\n").rows.first
    #expect(row?["name"]?.text == "Анна")
    #expect(row?["email"] == nil)
    #expect(row?["unknown"] == nil)
  }

  @Test func `Windows-1251 is read as it is`() {
    // «id;имя», «1;Ёлка № 4», as Excel saves it
    let bytes: [UInt8] =
      Array("id;".utf8) + [0xE8, 0xEC, 0xFF, 0x0D, 0x0A] + Array("1;".utf8)
      + [0xA8, 0xEB, 0xEA, 0xE0, 0x20, 0xB9, 0x20, 0x34, 0x0D, 0x0A]
    let reading = TableReader.read(bytes, file: "a.csv")
    #expect(reading.rows.first?["имя"] == TableCell(text: "Ёлка № 4", place: place(2, 3, 8)))
    #expect(reading.lines.line(2) == "1;Ёлка № 4")
    #expect(reading.diagnostics.isEmpty)
  }

  private func read(_ text: String) -> TableReading {
    TableReader.read(Array(text.utf8), file: "a.csv")
  }

  private func place(_ line: Int, _ column: Int, _ length: Int) -> SourcePlace {
    SourcePlace(file: "a.csv", line: line, column: column, length: length)
  }
}
