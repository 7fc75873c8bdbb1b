import ArgumentParser
import VekhaCore
import VekhaLanguage
import VekhaRuntime

/// In whose name a command acts.
struct ActorOptions: ParsableArguments {
  @Option(help: .spoken(Catalogue.Options.by, Catalogue.Options.person))
  var by: String?

  /// The person of the directory, or the administrator where nobody was named.
  func actor(in office: Office) async throws -> Actor {
    guard let by else { return .administrator }
    let key = try await office.read { $0.directory.key(ofPerson: by) }
    guard let key else { throw UnknownName.person(by) }
    return .person(key)
  }
}
