import VekhaLanguage

/// Where an installation keeps its things.
struct Place {
  let folder: String
  let database: String
  /// The settings file, and whether it has to be there.
  let config: (path: String, isRequired: Bool)
  let environment: [String: String]

  init(
    folder: String?, database: String?, config: String?, environment: [String: String]
  ) throws {
    self.folder = folder ?? Self.customaryFolder(environment)
    self.database = try database.map(Self.path) ?? "\(self.folder)/vekha.sqlite"
    self.config = config.map { ($0, true) } ?? ("\(self.folder)/config.yaml", false)
    self.environment = environment
  }

  var letters: String { "\(folder)/letters" }
  var linkSecret: String { "\(folder)/links.key" }
  var evidence: String { "\(folder)/evidence" }

  /// The user's data folder as the XDG Base Directory Specification has it.
  private static func customaryFolder(_ environment: [String: String]) -> String {
    let home = environment["XDG_DATA_HOME"].nonEmpty
    return (home ?? (environment["HOME"] ?? ".") + "/.local/share") + "/vekha"
  }

  private static func path(of url: String) throws -> String {
    if url.hasPrefix("postgres://") || url.hasPrefix("postgresql://") {
      throw Failure(.unavailable, Catalogue.Complaints.databaseUnsupported)
    }
    let path = url.hasPrefix("sqlite:") ? String(url.dropFirst("sqlite:".count)) : ""
    guard !path.isEmpty else {
      throw Failure(.usage, Catalogue.Complaints.databaseAddress(url))
    }
    return path
  }
}
