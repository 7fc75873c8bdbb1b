import ArgumentParser
import VekhaCore
import VekhaLanguage
import VekhaReports
import VekhaRuntime

/// `vekha person substitute`: who is written to and acts while somebody is away.
struct SubstitutePerson: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "substitute", abstract: Catalogue.People.substitute.spoken,
    discussion: Catalogue.Examples.substitute.spoken)

  @Argument(help: .spoken(Catalogue.People.awayPerson, Catalogue.Options.person))
  var person: String

  @Option(help: .spoken(Catalogue.People.with, Catalogue.Options.person))
  var with: String?

  @Option(help: .spoken(Catalogue.People.from, Catalogue.Options.date))
  var from: CivilDate?

  @Option(help: .spoken(Catalogue.People.lastDay, Catalogue.Options.date))
  var until: CivilDate?

  @Flag(help: .spoken(Catalogue.People.end))
  var end = false

  @OptionGroup var reason: ReasonOptions
  @OptionGroup var change: ChangeOptions

  func run() async throws {
    let isNamed = with != nil && until != nil
    guard end ? with == nil && until == nil && from == nil : isNamed else {
      throw Failure(.usage, Catalogue.People.endOrWith)
    }
    if let from, let until, until < from {
      throw Failure(.usage, Catalogue.People.untilBeforeFrom)
    }
    let run = try await ChangeRun(change)
    let away = try await run.person(person)
    guard let with, let until else { return try await run.endSubstitution(of: away, named: person) }
    let substitute = try await run.person(with)
    try await run.substitute(
      away, by: substitute, from: from, until: until, reason: reason.reason)
  }
}

/// `vekha person substitutions`: who stands in for whom.
struct ListSubstitutions: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "substitutions", abstract: Catalogue.People.substitutions.spoken,
    discussion: Catalogue.Examples.substitutions.spoken)

  @OptionGroup var list: TermListOptions

  func run() async throws {
    try await list.write(SubstitutionsReport.init) {
      try $0.substitutions(at: $1, includingPast: $2)
    }
  }
}
