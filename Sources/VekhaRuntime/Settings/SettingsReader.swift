package import VekhaCore
package import VekhaYAML

/// Reads the settings from their file and from the environment, which wins.
package struct SettingsReader: Sendable {
  /// The settings file's mistakes; with an error among them the settings do not count.
  package private(set) var diagnostics: [Diagnostic] = []
  private let root: YAMLNode?
  private let environment: [String: String]

  /// Takes the file, where there is one, and the variables of the environment.
  package init(file: SourceFile?, environment: [String: String]) {
    self.environment = environment
    let reading = file.map { YAMLReader.read($0.bytes, file: $0.path) }
    root = reading?.root
    let found = reading?.diagnostics(against: SettingsSchema.keys) ?? []
    // A file in which everything is commented out sets nothing, which is no mistake.
    diagnostics = found.filter { $0.code != "empty-file" }
  }

  /// The settings, or the first one whose value means nothing.
  package func settings() throws(SettingFault) -> Settings {
    var settings = Settings()
    settings.mailServer = value(of: .mailServer)
    settings.sender = try sender() ?? settings.sender
    settings.requiresEncryption = value(of: .mailTLS) == "required"
    settings.webhookURL = value(of: .webhookURL)
    settings.webhookSecret = value(of: .webhookSecret)
    settings.telegramToken = value(of: .telegramToken)
    settings.telegramURL = value(of: .telegramURL) ?? settings.telegramURL
    settings.fileFolder = value(of: .fileFolder)
    settings.paces = try paces()
    settings.heartbeatURL = value(of: .heartbeat)
    settings.webListen = try webListen(otherwise: settings.webListen)
    settings.webURL = try webURL() ?? settings.webURL
    settings.logLevel = try logLevel() ?? settings.logLevel
    settings.logsJSON = value(of: .logFormat) == "json"
    return settings
  }

  private func value(of setting: Setting) -> String? {
    let variable = setting.variable.flatMap { environment[$0] }
    if let variable, !variable.isEmpty { return variable }
    return root?.text(at: setting.path)
  }

  private func sender() throws(SettingFault) -> Mailbox? {
    guard let text = value(of: .mailFrom) else { return nil }
    guard let mailbox = Mailbox(text, defaultName: Settings.senderName) else {
      throw SettingFault(setting: Setting.mailFrom.rawValue, value: text, problem: .noAddress)
    }
    return mailbox
  }

  private func paces() throws(SettingFault) -> [Channel: Pace] {
    var paces: [Channel: Pace] = [:]
    let settings: [(Channel, Setting)] = [
      (.email, .mailPace), (.webhook, .webhookPace), (.telegram, .telegramPace),
    ]
    for (channel, setting) in settings {
      guard let text = value(of: setting) else { continue }
      guard let pace = Pace(text) else {
        throw SettingFault(setting: setting.rawValue, value: text, problem: .noPace)
      }
      paces[channel] = pace
    }
    return paces
  }

  private func webListen(
    otherwise customary: ListenAddress?
  ) throws(SettingFault) -> ListenAddress? {
    guard let text = value(of: .webListen) else { return customary }
    if text.lowercased() == "off" { return nil }
    guard let address = ListenAddress(text) else {
      throw SettingFault(setting: Setting.webListen.rawValue, value: text, problem: .noListener)
    }
    return address
  }

  private func webURL() throws(SettingFault) -> String? {
    guard let text = value(of: .webURL) else { return nil }
    guard text.hasPrefix("http://") || text.hasPrefix("https://") else {
      throw SettingFault(setting: Setting.webURL.rawValue, value: text, problem: .noURL)
    }
    return text.hasSuffix("/") ? String(text.dropLast()) : text
  }

  private func logLevel() throws(SettingFault) -> String? {
    guard let text = value(of: .logLevel)?.lowercased() else { return nil }
    guard Setting.levels.contains(text) else {
      throw SettingFault(setting: Setting.logLevel.rawValue, value: text, problem: .noLevel)
    }
    return text
  }
}

/// A setting whose value means nothing.
package struct SettingFault: Error, Hashable, Sendable {
  package enum Problem: Hashable, Sendable {
    case noAddress
    case noListener
    case noURL
    case noLevel
    case noPace
  }

  package var setting: String
  package var value: String
  package var problem: Problem
}

extension Mailbox {
  /// Reads `vekha@uva.example` or `Веха <vekha@uva.example>`.
  fileprivate init?(_ text: String, defaultName: String) {
    guard text.hasSuffix(">"), let bracket = text.lastIndex(of: "<") else {
      guard let address = MailAddress(text) else { return nil }
      self.init(name: defaultName, address: address)
      return
    }
    let inside = text[text.index(after: bracket)...].dropLast()
    guard let address = MailAddress(String(inside)) else { return nil }
    let name = text[..<bracket].trimmingPrefix { $0.isWhitespace || $0 == "\"" }
    let end = name.lastIndex { !$0.isWhitespace && $0 != "\"" }
    self.init(name: end.map { String(name[...$0]) } ?? defaultName, address: address)
  }
}
