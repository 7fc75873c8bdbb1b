import ArgumentParser
import VekhaCore
import VekhaLanguage
import VekhaRuntime

/// `vekha person leave`: somebody works here no more.
struct LeavePerson: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "leave", abstract: Catalogue.People.leave.spoken,
    discussion: Catalogue.Examples.leave.spoken)

  @Argument(help: .spoken(Catalogue.People.whoLeaves, Catalogue.Options.person))
  var person: String

  @Option(help: .spoken(Catalogue.People.leftOn, Catalogue.Options.date))
  var on: CivilDate?

  @OptionGroup var change: ChangeOptions

  func run() async throws {
    let run = try await ChangeRun(change)
    let view = try await run.office.registrar.depart(
      run.person(person), on: on, by: run.actor, at: run.moment)
    switch change.format.format {
    case .json: try Output.write(json: view)
    case .text, .csv: Output.write(view.words[run.office.language])
    }
  }
}

extension DepartureView {
  fileprivate var words: Bilingual {
    Catalogue.People.hasLeft(person, on: leftOn, duties: duties, vacant: vacant)
  }
}
