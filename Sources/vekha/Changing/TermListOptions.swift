import ArgumentParser
import VekhaCore
import VekhaLanguage
import VekhaReports
import VekhaRuntime

/// How a list of what holds for some days is asked for, and written.
struct TermListOptions: ParsableArguments {
  @Flag(help: .spoken(Catalogue.Options.past))
  var past = false

  @OptionGroup var format: FormatOptions
  @OptionGroup var now: NowOptions
  @OptionGroup(title: Catalogue.Options.title.spoken) var options: OfficeOptions

  /// Writes what is found to hold at the moment, and what is over where that was asked for.
  func write<Entry: Encodable & Sendable>(
    _ report: ([Entry]) -> some Report,
    _ find: @escaping @Sendable (World, Instant, Bool) throws -> [Entry]
  ) async throws {
    let office = try options.open()
    let found = try await office.read { [past, moment = now.moment] world in
      try find(world, moment.instant, past)
    }
    try format.write(report(found), json: found, in: office.language)
  }
}
