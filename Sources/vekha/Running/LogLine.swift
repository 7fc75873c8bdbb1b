import Foundation
import Logging
import VekhaCore
import VekhaRuntime

/// Writes one line an event to standard error: words for people, or JSON for collectors of logs.
struct LogLine: LogHandler {
  var logLevel: Logger.Level
  var metadata: Logger.Metadata = [:]
  let isJSON: Bool

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let fields = metadata.merging(event.metadata ?? [:]) { _, own in own }
      .mapValues { "\($0)" }
    let line = isJSON ? json(event, fields) : words(event, fields)
    Output.note(line)
  }

  private func words(_ event: LogEvent, _ fields: [String: String]) -> String {
    let details = fields.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
    return "\(SystemTime().now) \(event.level) \(event.message)\(details)"
  }

  private func json(_ event: LogEvent, _ fields: [String: String]) -> String {
    let own = [
      "time": SystemTime().now.iso8601, "level": "\(event.level)",
      "message": "\(event.message)",
    ]
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let data = try? encoder.encode(fields.merging(own) { _, own in own })
    return data.map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  /// The log as the settings want it.
  static func logger(for settings: Settings) -> Logger {
    let level = Logger.Level(rawValue: settings.logLevel) ?? .info
    return Logger(label: "vekha") { _ in
      LogLine(logLevel: level, isJSON: settings.logsJSON)
    }
  }
}
