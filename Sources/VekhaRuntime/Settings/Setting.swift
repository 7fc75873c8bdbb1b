/// One setting: its place in the file, and the variable that takes its place.
enum Setting: String, CaseIterable {
  case mailServer = "mail.server"
  case mailFrom = "mail.from"
  case mailTLS = "mail.tls"
  case mailPace = "mail.pace"
  case webhookURL = "webhook.url"
  case webhookSecret = "webhook.secret"
  case webhookPace = "webhook.pace"
  case telegramToken = "telegram.token"
  case telegramURL = "telegram.url"
  case telegramPace = "telegram.pace"
  case fileFolder = "file.folder"
  case heartbeat = "health.heartbeat"
  case webListen = "web.listen"
  case webURL = "web.url"
  case logLevel = "log.level"
  case logFormat = "log.format"

  /// The keys that lead to it in the file.
  var path: [String] { rawValue.split(separator: ".").map(String.init) }

  var variable: String? {
    switch self {
    case .mailServer: "VEKHA_SMTP"
    case .mailFrom: "VEKHA_MAIL_FROM"
    case .mailPace: "VEKHA_MAIL_PACE"
    case .webhookPace: "VEKHA_WEBHOOK_PACE"
    case .telegramPace: "VEKHA_TELEGRAM_PACE"
    case .fileFolder: "VEKHA_FILE_FOLDER"
    case .heartbeat: "VEKHA_HEARTBEAT"
    case .webhookURL: "VEKHA_WEBHOOK_URL"
    case .webhookSecret: "VEKHA_WEBHOOK_SECRET"
    case .telegramToken: "VEKHA_TELEGRAM_TOKEN"
    case .telegramURL: "VEKHA_TELEGRAM_URL"
    case .webListen: "VEKHA_LISTEN"
    case .webURL: "VEKHA_URL"
    case .logLevel: "VEKHA_LOG"
    case .mailTLS, .logFormat: nil
    }
  }

  static let levels = ["trace", "debug", "info", "notice", "warning", "error", "critical"]
}
