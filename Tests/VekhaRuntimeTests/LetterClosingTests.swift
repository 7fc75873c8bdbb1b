import Testing
import VekhaCore
import VekhaRuntime

@Suite struct LetterClosingTests {
  private func closing(
    _ kind: DigestLine.Kind, seal: String? = nil, address: String = ""
  ) throws -> [String] {
    let line = try LetterSamples.line(kind, dueIn: -1)
    let text = try LetterSamples.digest([line], seal: seal, address: address).letter.text
    return text.split(separator: "\n").drop { !$0.hasPrefix("---") }.dropFirst().map(String.init)
  }

  static let unattended = "Письмо составлено программой «Веха»; ответы на него никто не читает."

  @Test func `without a page a curator tells the coordinator`() throws {
    let told = "О выполнении сообщите муниципальному координатору."
    #expect(try closing(.overdue) == [told, Self.unattended])
  }

  @Test func `without a page a coordinator marks by command and keeps the seal`() throws {
    #expect(
      try closing(.overdue, seal: "9f2c4a7b") == [
        "Отметить выполнение: vekha item complete ДЕЛО ПУНКТ", Self.unattended,
        "Печать журнала: 9f2c4a7b",
      ])
    let line = try LetterSamples.line(.overdue, dueIn: -1)
    let text = try LetterSamples.digest([line], seal: "9f", address: "").letter.text
    #expect(text.contains("  Дело uva-2022/imcou, пункт 1.2\n"))
  }

  @Test func `nobody is asked to mark what is settled`() throws {
    #expect(try closing(.settled) == [Self.unattended])
    #expect(
      try closing(.settled, address: "https://vekha.example/")
        == ["Подробности: https://vekha.example", Self.unattended])
  }

  @Test(arguments: ["javascript:alert(1)//", "ftp://vekha.example", "vekha", "https://a b"])
  func `an address that is not one of the web is not written`(address: String) throws {
    let letter = try LetterSamples.digest([LetterSamples.line(.today)], address: address).letter
    #expect(!letter.text.contains(address))
    #expect(!letter.html.contains("href"))
  }

  @Test(arguments: [
    ("Зайцева Татьяна Степановна", "Здравствуйте, Татьяна Степановна!"),
    ("Ильин Пётр Кузьмич", "Здравствуйте, Пётр Кузьмич!"),
    ("Пётр Иванов", "Здравствуйте, Пётр Иванов!"),
    ("Ли Мин Хо", "Здравствуйте, Ли Мин Хо!"), ("", "Здравствуйте!"),
  ])
  func `people are spoken to by name and patronymic`(name: String, greeting: String) throws {
    var digest = try LetterSamples.digest([])
    digest.recipient = name
    #expect(digest.letter.text.hasPrefix(greeting + "\n"))
  }
}
