import VekhaCore
import VekhaDelivery
import VekhaLanguage
import VekhaRuntime

extension Office {
  /// A notifier for each channel that the settings open; mail is always open.
  var notifiers: [Channel: any Notifier] {
    get throws {
      var notifiers: [Channel: any Notifier] = [.email: try mail]
      notifiers[.webhook] = try webhook
      notifiers[.telegram] = try telegram
      notifiers[.file] = settings.fileFolder.map { FileNotifier(folder: $0) }
      return notifiers
    }
  }

  /// Hands letters to the mail server, or writes the files.
  private var mail: any Notifier {
    get throws {
      guard let url = settings.mailServer else { return FileNotifier(folder: place.letters) }
      do throws(SMTPServerFault) {
        let security: SMTPServer.Security =
          settings.requiresEncryption ? .required : .opportunistic
        return SMTPNotifier(server: try SMTPServer(url: url, security: security))
      } catch {
        throw Failure(.badData, Catalogue.Complaints.mailServer(error.sentence))
      }
    }
  }

  private var webhook: (any Notifier)? {
    get throws {
      guard let url = settings.webhookURL else { return nil }
      guard let address = WebAddress(url) else {
        throw Failure(.badData, Catalogue.Complaints.channelAddress("webhook.url"))
      }
      guard let secret = settings.webhookSecret.flatMap(WebhookSecret.init) else {
        throw Failure(.badData, Catalogue.Complaints.webhookSecret)
      }
      return WebhookNotifier(address: address, secret: secret, time: SystemTime())
    }
  }

  /// Who is told once a day that the audit has passed.
  var heartbeat: (any Heartbeat)? {
    get throws {
      guard let url = settings.heartbeatURL else { return nil }
      guard let address = WebAddress(url) else {
        throw Failure(.badData, Catalogue.Complaints.channelAddress("health.heartbeat"))
      }
      return WebHeartbeat(address: address)
    }
  }

  private var telegram: (any Notifier)? {
    get throws {
      guard let token = settings.telegramToken else { return nil }
      guard let base = WebAddress(settings.telegramURL) else {
        throw Failure(.badData, Catalogue.Complaints.channelAddress("telegram.url"))
      }
      let isToken = token.utf8.allSatisfy { byte in
        (48...58).contains(byte) || (97...122).contains(byte | 0x20) || byte == 45 || byte == 95
      }
      guard isToken, !token.isEmpty else {
        throw Failure(.badData, Catalogue.Complaints.telegramToken)
      }
      return TelegramNotifier(base: base, token: Secret(token))
    }
  }
}
