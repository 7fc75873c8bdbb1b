import Foundation
import Testing

/// A file nobody should have written: its bytes, and the place and words its author is shown.
struct HostileFile: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var line: Int
  var column: Int
  var code: String
  var words: String
  var bytes: Data

  init(
    _ name: String, _ line: Int, _ column: Int, _ code: String, _ words: String, _ text: String
  ) {
    self.init(name, line, column, code, words, bytes: Data(text.utf8))
  }

  init(
    _ name: String, _ line: Int, _ column: Int, _ code: String, _ words: String, bytes: Data
  ) {
    testDescription = name
    (self.line, self.column, self.code, self.words) = (line, column, code, words)
    self.bytes = bytes
  }
}

@Suite struct HostileFileTests {
  @Test(arguments: HostileFile.signs + HostileFile.bytes + HostileFile.shapes + HostileFile.floods)
  func `a broken file is named with its place and changes nothing`(file: HostileFile) throws {
    let order = try HostileOrder()
    let before = try order.contents()
    try order.write("broken.yaml", bytes: file.bytes)

    let checked = try order.check("broken.yaml")
    #expect(checked.status == 65)
    let mistake = try #require(
      checked.json().first { $0["code"] as? String == file.code }, "\(checked.output)")
    #expect(mistake["file"] as? String == order.path("broken.yaml"))
    #expect(mistake["line"] as? Int == file.line && mistake["column"] as? Int == file.column)
    #expect(mistake["severity"] as? String == "error")
    #expect((mistake["message"] as? String)?.contains(file.words) == true, "\(mistake)")
    #expect((mistake["help"] as? String)?.isEmpty == false)

    let loaded = try order.load("broken.yaml")
    #expect(loaded.status == 65)
    #expect(loaded.complaint.contains("broken.yaml:\(file.line):\(file.column): ошибка: "))
    #expect(loaded.complaint.contains(file.words))
    #expect(try order.contents() == before)
  }
}

extension HostileFile {
  private static func order(_ passage: String, _ replacement: String) -> String {
    HostileOrder.roadmap(passage, replacement)
  }

  static let signs = [
    HostileFile(
      "a tab as indentation", 17, 1, "yaml-tab", "отступ сделан табуляцией, а нужны пробелы",
      order("        title: Назначение", "\ttitle: Назначение")),
    HostileFile(
      "a quote that nothing closes", 2, 8, "yaml-quote",
      "кавычка \" открыта здесь и нигде не закрыта",
      order("title: Малый план", "title: \"Малый план")),
    HostileFile(
      "a quote that runs into the next", 13, 16, "yaml-quote",
      "кавычка \" открыта здесь и не закрыта до строки 17",
      HostileOrder.replacing(
        "title: Назначение кураторов", with: "title: \"%Назначение кураторов\"",
        in: order("title: Приказ", "title: \"Приказ"))),
    HostileFile(
      "a bracket left open", 15, 22, "yaml-bracket", "скобка [ открыта здесь и не закрыта",
      order("[УО]\n", "[УО\n")),
    HostileFile(
      "an invisible space from Word", 17, 1, "yaml-space", "неразрывный пробел",
      order("        title: Назначение", "\u{A0}       title: Назначение")),
  ]

  static let bytes = [
    HostileFile(
      "a file of old Windows", 2, 8, "not-utf8", "сохранён в кодировке Windows-1251",
      bytes: HostileOrder.roadmap.data(using: .windowsCP1251) ?? Data()),
    HostileFile(
      "UTF-16", 1, 1, "not-utf8", "сохранён в кодировке UTF-16",
      bytes: HostileOrder.roadmap.data(using: .utf16) ?? Data()),
    HostileFile(
      "UTF-16 without its mark", 1, 1, "not-utf8", "сохранён в кодировке UTF-16",
      bytes: HostileOrder.roadmap.data(using: .utf16LittleEndian) ?? Data()),
    HostileFile(
      "a program", 1, 1, "not-text", "это не текстовый файл",
      bytes: Data((0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ $0 / 256) })),
    HostileFile(
      "a Word document", 1, 1, "not-text", "это не текстовый файл",
      bytes: Data([0x50, 0x4B, 0x03, 0x04, 0x14, 0x00])),
    HostileFile(
      "an escape for the terminal", 10, 15, "control-character", "управляющий знак U+001B",
      order("title: Раздел", "title: Раз\u{1B}[31mдел")),
    HostileFile("an empty file", 1, 1, "empty-file", "файл пуст", ""),
    HostileFile("nothing but a note", 1, 1, "empty-file", "файл пуст", "# пока ничего\n"),
  ]

  static let shapes = [
    HostileFile(
      "a list at the top", 1, 1, "unknown-kind", "здесь нужен блок ключей и значений",
      "- roadmap: a\n- roadmap: b\n"),
    HostileFile(
      "two documents", 20, 1, "several-documents", "в файле несколько документов",
      HostileOrder.roadmap + "---\n" + HostileOrder.roadmap),
    HostileFile(
      "a key twice", 3, 1, "doubled-key", "ключ «title» уже есть в строке 2",
      order("title: Малый план", "title: Малый план\ntitle: Другой")),
    HostileFile(
      "a name that is a path", 1, 10, "wrong-value", "это не короткое имя",
      order("mini-2022", "../../etc/passwd")),
  ]

  static let floods = [
    HostileFile(
      "a hundred megabytes", 1, 1, "file-too-large", "файл слишком велик: предел — 8 МБ",
      bytes: Data(repeating: UInt8(ascii: "#"), count: 100 << 20)),
    HostileFile(
      "ten thousand brackets", 2, 67, "too-deep", "вложенность слишком велика: предел — 64",
      "roadmap: d\nx: " + String(repeating: "[", count: 10_000)
        + String(repeating: "]", count: 10_000)),
    HostileFile(
      "a billion laughs", 6, 8, "too-many-aliases",
      "ссылки * разворачиваются в слишком большой текст",
      "a: &a [ха, ха, ха, ха, ха, ха, ха, ха, ха]\n"
        + zip("abcdefgh", "bcdefghi").map { below, name in
          "\(name): &\(name) [\(Array(repeating: "*\(below)", count: 9).joined(separator: ","))]\n"
        }.joined()),
  ]
}
