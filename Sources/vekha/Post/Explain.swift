import ArgumentParser
import VekhaCore
import VekhaLanguage
import VekhaReports
import VekhaRuntime

/// `vekha explain`: why a letter was sent to this person at this time, or why there was none on a day.
struct Explain: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain", abstract: Catalogue.Verbs.explain.spoken,
    discussion: Catalogue.Examples.explain.spoken)

  @Argument(help: .spoken(Catalogue.Verbs.oneLetter, Catalogue.Verbs.letterName))
  var letter: String?

  @Option(help: .spoken(Catalogue.Days.person, Catalogue.Options.person))
  var person: String?

  @Option(help: .spoken(Catalogue.Days.on, Catalogue.Options.date))
  var on: CivilDate?

  @OptionGroup var format: FormatOptions
  @OptionGroup var now: NowOptions
  @OptionGroup(title: Catalogue.Options.title.spoken) var options: OfficeOptions

  func run() async throws {
    switch (letter, person, on) {
    case (let letter?, nil, nil): try await explain(letter)
    case (nil, let person?, let day?): try await explain(day, of: person)
    default: throw Failure(.usage, Catalogue.Days.whichOne)
    }
  }

  private func explain(_ letter: String) async throws {
    let office = try options.open()
    let view = try await office.read { try $0.explanation(ofLetter: letter) }
    try format.write(ExplanationReport(view), json: view, in: office.language)
  }

  private func explain(_ day: CivilDate, of person: String) async throws {
    let office = try options.open()
    let (at, memory, stationery) = (now.moment.instant, office.memory, office.stationery)
    let view = try await office.read { world in
      guard try world.isStillToCome(day, for: person, at: at) else {
        return try world.day(of: person, on: day)
      }
      try Forecast.requireFit(day, from: at)
      var rehearsal = try Rehearsal(
        on: world.reader, memory: memory, assuming: .nobody, stationery: stationery)
      return try rehearsal.day(of: person, on: day, from: at)
    }
    switch format.format {
    case .text, .csv:
      Output.write(PersonDayReport(view).text(Terminal.look(in: office.language)))
    case .json: try Output.write(json: view)
    }
  }
}
