import Testing
import VekhaCore
import VekhaRuntime
import VekhaYAML

@Suite struct SettingsTests {
  @Test func `without a file and without variables everything has a value`() throws {
    let settings = try read(nil)
    #expect(settings == Settings())
    #expect(settings.sender.address.text == "vekha@localhost")
    #expect(settings.mailServer == nil && settings.logLevel == "info" && !settings.logsJSON)
  }

  @Test func `the file's settings are read`() throws {
    let settings = try read(
      """
      mail:
        server: smtp://user:secret@mail.example.org:587
        from: "Центр <centre@example.org>"
        tls: required
      web: {listen: 0.0.0.0:80, url: https://vekha.example.org/}
      log: {level: debug, format: json}
      """)
    #expect(settings.mailServer == "smtp://user:secret@mail.example.org:587")
    #expect(settings.sender.name == "Центр")
    #expect(settings.sender.address.text == "centre@example.org")
    #expect(settings.requiresEncryption && settings.logsJSON)
    #expect("\(settings.webListen, default: "off")" == "0.0.0.0:80" && settings.logLevel == "debug")
    #expect(settings.webURL == "https://vekha.example.org")
  }

  @Test func `a variable wins over the file, an empty one does not`() throws {
    let file = "mail: {from: file@example.org}\nlog: {level: error}"
    let settings = try read(
      file, environment: ["VEKHA_MAIL_FROM": "env@example.org", "VEKHA_LOG": ""])
    #expect(settings.sender.address.text == "env@example.org")
    #expect(settings.logLevel == "error")
  }

  @Test(arguments: [
    ("mail:\n  servr: smtp://x", 2), ("log: {level: loud}", 1), ("mail: smtp://x", 1),
    ("mail:\n\tserver: x", 2),
  ])
  func `a mistake in the file is shown in its line`(text: String, line: Int) {
    let reader = SettingsReader(file: file(text), environment: [:])
    #expect(reader.diagnostics.first?.place.line == line)
    #expect(reader.diagnostics.first?.severity == .error)
  }

  @Test func `a file in which everything is commented out sets nothing`() throws {
    #expect(SettingsReader(file: file("# mail:\n"), environment: [:]).diagnostics.isEmpty)
    #expect(try read("# mail:\n") == Settings())
  }

  @Test(arguments: [
    ("VEKHA_MAIL_FROM", "nobody", SettingFault.Problem.noAddress),
    ("VEKHA_URL", "vekha.example.org", .noURL), ("VEKHA_LOG", "loud", .noLevel),
  ])
  func `a value that means nothing is refused by name`(
    variable: String, value: String, problem: SettingFault.Problem
  ) {
    let fault = #expect(throws: SettingFault.self) {
      try read(nil, environment: [variable: value])
    }
    #expect(fault?.problem == problem && fault?.value == value)
  }

  private func read(
    _ text: String?, environment: [String: String] = [:]
  ) throws -> Settings {
    try SettingsReader(file: text.map(file), environment: environment).settings()
  }

  private func file(_ text: String) -> SourceFile {
    SourceFile("config.yaml", text)
  }
}
