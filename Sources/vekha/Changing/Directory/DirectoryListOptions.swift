import ArgumentParser
import VekhaCore
import VekhaLanguage
import VekhaRuntime

/// What the lists of the directory take.
struct DirectoryListOptions: ParsableArguments {
  @Option(help: .spoken(Catalogue.Verbs.ofOrganisation, Catalogue.Verbs.organisationName))
  var organisation: String?

  @OptionGroup var format: FormatOptions
  @OptionGroup var actor: ActorOptions
  @OptionGroup(title: Catalogue.Options.title.spoken) var options: OfficeOptions

  var language: Language { options.language.language }

  /// Makes the list that the reader may see.
  func views<Value: Sendable>(
    _ work: @escaping @Sendable (DirectoryViews) throws -> Value
  ) async throws -> Value {
    let office = try options.open()
    let reader = try await actor.actor(in: office)
    return try await office.read { [organisation] world in
      if let organisation, world.directory.organisation(organisation) == nil {
        throw UnknownName.organisation(organisation)
      }
      return try work(DirectoryViews(world: world, reader: reader))
    }
  }
}
