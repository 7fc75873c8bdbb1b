import ArgumentParser
import VekhaCore
import VekhaLanguage
import VekhaReports
import VekhaRuntime

/// `vekha forecast`: the letters that the coming time would bring.
struct Forecast: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forecast", abstract: Catalogue.Forecast.verb.spoken,
    discussion: Catalogue.Forecast.examples.spoken)

  @Option(help: .spoken(Catalogue.Forecast.until, Catalogue.Options.date))
  var until: CivilDate

  @Option(help: .spoken(Catalogue.Forecast.assume, Catalogue.Forecast.assumption))
  var assume = Assumption.nobody

  @Option(help: .spoken(Catalogue.Verbs.toPerson, Catalogue.Options.person))
  var person: String?

  @OptionGroup var format: FormatOptions
  @OptionGroup var now: NowOptions
  @OptionGroup(title: Catalogue.Options.title.spoken) var options: OfficeOptions

  func run() async throws {
    let start = now.moment.instant
    try Self.requireFit(until, from: start)
    let office = try options.open()
    let (memory, stationery) = (office.memory, office.stationery)
    let forecast = try await office.read { [assume, until, person] world in
      var rehearsal = try Rehearsal(
        on: world.reader, memory: memory, assuming: assume, stationery: stationery)
      return try rehearsal.forecast(from: start, through: until, person: person)
    }
    try format.write(
      ForecastReport(forecast, listsLetters: person != nil), json: forecast, in: office.language)
  }

  /// Time passes on paper for so many years at most.
  static func requireFit(_ until: CivilDate, from moment: Instant) throws {
    let start = Zones.civil(moment, in: "UTC").date
    let last = start.adding(months: 12 * Self.yearsMax)
    guard start <= until.adding(days: 1), until <= last else {
      throw Failure(
        .usage,
        Catalogue.Forecast.unfit(until: until, from: start, yearsMax: yearsMax))
    }
  }

  private static let yearsMax = 10
}

extension Assumption: ExpressibleByArgument {
  package init?(argument: String) {
    self.init(named: argument)
  }

  package var defaultValueDescription: String { name }
}
