package import VekhaCore
import VekhaLanguage

/// What is wrong with the installation itself, as the coordinator's letter says it.
package enum Alarm: Hashable, Sendable {
  case auditFailed(CivilDate, differences: Int)
  /// For a day or longer no letter was taken on this way.
  case channelSilent(Channel)

  /// Everything that is wrong at a moment; of the last audit the program itself must know.
  static func all(
    at moment: Instant, audit: AuditSummary?, in reader: any StoreReader
  ) throws -> [Alarm] {
    let failed = audit.flatMap { $0.passed ? nil : $0 }
    let silent = try reader.silentChannels(since: moment.adding(seconds: -memorySeconds))
    return [failed.map { .auditFailed($0.date, differences: $0.differences) }].compactMap(\.self)
      + silent.map { .channelSilent($0) }
  }

  var sentence: Bilingual {
    switch self {
    case .auditFailed(let date, let count):
      Catalogue.Letters.auditFailed(on: date, differences: count)
    case .channelSilent(let channel): Catalogue.Letters.channelSilent(channel.title)
    }
  }

  private static let memorySeconds: Int64 = 3 * 86_400
}

extension Person {
  /// Whether she hears of the installation itself.
  var isCoordinator: Bool { tenures.contains { $0.role == .coordinator } }
}
