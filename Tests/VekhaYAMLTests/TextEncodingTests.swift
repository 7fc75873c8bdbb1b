import Testing
import VekhaCore
import VekhaYAML

/// Bytes that are no plain UTF-8, and the place and code their author is shown.
struct BadBytes: CustomTestStringConvertible, Sendable {
  var name: String
  var bytes: [UInt8]
  var line: Int
  var column: Int
  var code: String

  init(_ name: String, _ bytes: [UInt8], _ line: Int, _ column: Int, _ code: String) {
    (self.name, self.bytes, self.line, self.column, self.code) = (name, bytes, line, column, code)
  }

  var testDescription: String { name }
}

@Suite struct TextEncodingTests {
  static let cyrillic = Array("a: 1\nимя: Ольга ".utf8)

  @Test(arguments: [
    BadBytes("a lone continuation byte", cyrillic + [0x80], 2, 12, "not-utf8"),
    BadBytes("an overlong slash", cyrillic + [0xC0, 0xAF], 2, 12, "not-utf8"),
    BadBytes("an overlong zero of three bytes", cyrillic + [0xE0, 0x80, 0x80], 2, 12, "not-utf8"),
    BadBytes("half a surrogate pair", cyrillic + [0xED, 0xA0, 0x80], 2, 12, "not-utf8"),
    BadBytes("a character beyond Unicode", cyrillic + [0xF4, 0x90, 0x80, 0x80], 2, 12, "not-utf8"),
    BadBytes("a character cut off by the end", cyrillic + [0xD0], 2, 12, "not-utf8"),
    BadBytes("a long character cut off", cyrillic + [0xF0, 0x9F, 0x98], 2, 12, "not-utf8"),
    BadBytes("a broken third byte", cyrillic + [0xE2, 0x80, 0x41], 2, 12, "not-utf8"),
    BadBytes("a byte that is never used", cyrillic + [0xFF], 2, 12, "not-utf8"),
    BadBytes("a zero byte", cyrillic + [0x00], 2, 12, "control-character"),
    BadBytes("an escape", cyrillic + [0x1B], 2, 12, "control-character"),
    BadBytes("a delete", cyrillic + [0x7F], 2, 12, "control-character"),
    BadBytes("a next-line sign", cyrillic + [0xC2, 0x85], 2, 12, "control-character"),
    BadBytes("a line separator", cyrillic + [0xE2, 0x80, 0xA8], 2, 12, "control-character"),
    BadBytes("a noncharacter", cyrillic + [0xEF, 0xBF, 0xBF], 2, 12, "control-character"),
    BadBytes("UTF-16, low byte first", [0xFF, 0xFE, 0x61, 0x00], 1, 1, "not-utf8"),
    BadBytes("UTF-16, high byte first", [0xFE, 0xFF, 0x00, 0x61], 1, 1, "not-utf8"),
    BadBytes("a Word document", [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00], 1, 1, "not-text"),
    BadBytes("an old Excel table", [0xD0, 0xCF, 0x11, 0xE0, 0xA1], 1, 1, "not-text"),
  ])
  func `bytes that are no text are refused where the first of them stands`(bad: BadBytes) {
    let reading = YAMLReader.read(bad.bytes, file: "a.yaml")
    #expect(reading.root == nil)
    #expect(reading.diagnostics.map(\.code) == [bad.code])
    #expect(reading.diagnostics.map(\.place.line) == [bad.line])
    #expect(reading.diagnostics.map(\.place.column) == [bad.column])
  }

  @Test(arguments: [[0x1B], [0x7F], [0x80], [0xD0, 0x41], [0xD1, 0xD1]] as [[UInt8]])
  func `a fault is found wherever it stands among plain letters`(fault: [UInt8]) {
    let text = "имя: Ольга и Пётр\nb: «№ 1», 12 лет\nдо 15 марта"
    for index in text.indices {
      let (before, after) = (text[..<index], text[index...])
      let place = YAMLReader.read(Array(before.utf8) + fault + Array(after.utf8), file: "a.yaml")
        .diagnostics.first?.place
      let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(place?.line == lines.count)
      #expect(place?.column == (lines.last?.count ?? 0) + 1)
    }
  }

  @Test func `Windows-1251 is recognised, shown readable, and the remedy named`() {
    // «a: 1», «имя: Ольга»
    let bytes =
      Array("a: 1\n".utf8) + [0xE8, 0xEC, 0xFF, 0x3A, 0x20, 0xCE, 0xEB, 0xFC, 0xE3, 0xE0]
    let diagnostic = YAMLReader.read(bytes, file: "a.yaml").diagnostics.first
    #expect(diagnostic?.message.ru.contains("Windows-1251") == true)
    #expect(diagnostic?.help?.ru.contains("UTF-8") == true)
    #expect(diagnostic?.sourceLine == "имя: Ольга")
    #expect([diagnostic?.place.line, diagnostic?.place.column] == [2, 1])
  }

  @Test func `one bad byte in Cyrillic UTF-8 is not taken for Windows-1251`() {
    let reading = YAMLReader.read(Self.cyrillic + [0xC8], file: "a.yaml")
    #expect(reading.diagnostics.first?.message.ru == "байт 0xC8 не читается как текст UTF-8")
  }

  @Test(arguments: ["z", "\u{7FF}", "\u{800}", "\u{D7FF}", "\u{E000}", "\u{10000}", "\u{10FFFD}"])
  func `the first and last characters of each length are text`(character: String) {
    let reading = YAMLReader.read(Array("a: \"\(character)\"".utf8), file: "a.yaml")
    #expect(reading.root?["a"]?.scalar == character)
  }

  @Test func `all of Windows-1251 becomes the characters it stands for`() {
    let text = String(decoding: Windows1251.utf8(from: 0...255), as: UTF8.self).unicodeScalars
    #expect(text.count == 256)
    #expect(Array(text.prefix(128)).map(\.value) == Array(0...127))
    let expected: [(Int, Unicode.Scalar)] = [
      (0x80, "Ђ"), (0x85, "…"), (0x98, "\u{FFFD}"), (0xA0, "\u{A0}"), (0xA8, "Ё"), (0xB8, "ё"),
      (0xB9, "№"), (0xAB, "«"), (0xBB, "»"), (0x96, "–"), (0xC0, "А"), (0xDF, "Я"), (0xE0, "а"),
      (0xFF, "я"),
    ]
    for (byte, character) in expected { #expect(Array(text)[byte] == character) }
  }
}
