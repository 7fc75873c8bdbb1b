/// One setting: its place in the file, and the variable that takes its place.
enum Setting: String, CaseIterable {
  case mailServer = "mail.server"
  case mailFrom = "mail.from"
  case mailTLS = "mail.tls"
  case webhookURL = "webhook.url"
  case webhookSecret = "webhook.secret"
  case telegramToken = "telegram.token"
  case telegramURL = "telegram.url"
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
