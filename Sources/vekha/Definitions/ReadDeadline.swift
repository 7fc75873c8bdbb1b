import ArgumentParser
import VekhaCore
import VekhaLanguage
import VekhaReports
import VekhaRuntime

/// `vekha deadline`: how a phrase is read, and why.
struct ReadDeadline: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deadline", abstract: Catalogue.Verbs.deadline.spoken,
    discussion: Catalogue.Verbs.deadlineExamples.spoken)

  @Argument(help: .spoken(Catalogue.Verbs.phrase, Catalogue.Verbs.phraseName))
  var phrase: [String]

  @Option(help: .spoken(Catalogue.Verbs.period, Catalogue.Verbs.periodName))
  var period: Period?

  @Option(help: .spoken(Catalogue.Verbs.timezone, Catalogue.Verbs.timezoneName))
  var timezone = "UTC"

  @Option(help: .spoken(Catalogue.Verbs.calendar, Catalogue.Verbs.calendarName))
  var calendar = "ru"

  @Option(help: .spoken(Catalogue.Options.format, Catalogue.Options.shape))
  var format: Format?

  @OptionGroup var now: NowOptions
  @OptionGroup(title: Catalogue.Options.title.spoken) var options: OfficeOptions

  func run() async throws {
    guard Zones.isKnown(timezone) else {
      throw Failure(.badData, Catalogue.Complaints.unknownZone(timezone))
    }
    let desk = DeadlineDesk(
      period: period, today: Zones.civil(now.moment.instant, in: timezone).date,
      calendar: try await CalendarShelf(options: options).calendar(calendar))
    let isStream = phrase == ["-"]
    let format = format ?? (isStream ? .json : .text)
    let isReadable =
      try isStream
      ? show(AnyIterator { readLine() }.lazy.filter { !$0.isBlank }, desk, format)
      : show(phrase, desk, format)
    if !isReadable { throw ExitCode(ExitStatus.badData.rawValue) }
  }

  /// Shows the readings one after another; false where a phrase was refused.
  private func show(
    _ phrases: some Sequence<String>, _ desk: DeadlineDesk, _ format: Format
  ) throws -> Bool {
    let look = Terminal.look(in: options.language.language)
    var isReadable = true
    if format == .csv { Output.write(DeadlineReport.csvHeading) }
    for phrase in phrases {
      let report = DeadlineReport(
        desk.read(phrase), calendar: desk.calendar, timezone: timezone)
      isReadable = isReadable && report.isReadable
      switch format {
      case .text: Output.write(report.text(look))
      case .json: Output.write(report.json(in: look.language))
      case .csv: Output.write(report.csv(in: look.language))
      }
    }
    return isReadable
  }
}

extension String {
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
