import VekhaCore
import VekhaRuntime

extension Transaction {
  func preferences(of person: PersonKey) throws -> Preferences? {
    try first(
      "SELECT hour, digest, channels, changedAt FROM preference WHERE person = ?", person.rawValue
    ) { columns in
      let hour = columns.optionalText()
      return Preferences(
        hour: hour.flatMap { CivilTime($0) }, digest: try columns.word(),
        channels: try columns.list().compactMap(Channel.init),
        changedAt: columns.optionalInstant())
    }
  }

  /// What is remembered of the directory is read anew, and her preferences with it.
  func save(_ preferences: Preferences, of person: PersonKey) throws {
    try changingDirectory {
      try run(
        Upsert.preference.sql, person.rawValue, preferences.hour?.description,
        preferences.digest.rawValue,
        preferences.channels.map(\.rawValue).joined(separator: ","),
        preferences.changedAt?.seconds)
    }
  }
}

extension Upsert {
  fileprivate static let preference = Upsert(
    into: "preference", key: ["person"], columns: ["hour", "digest", "channels", "changedAt"])
}
