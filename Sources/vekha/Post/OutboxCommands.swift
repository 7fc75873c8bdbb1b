import ArgumentParser
import VekhaCore
import VekhaLanguage
import VekhaReports
import VekhaRuntime

/// `vekha outbox`: letters and their fate.
struct OutboxCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outbox", abstract: Catalogue.Verbs.outbox.spoken,
    subcommands: [ListLetters.self, RetryLetter.self, DropLetter.self])
}

/// `vekha outbox list`.
struct ListLetters: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: Catalogue.Verbs.outboxList.spoken,
    discussion: Catalogue.Examples.outboxList.spoken)

  @Option(help: .spoken(Catalogue.Verbs.letterState, Catalogue.Options.state))
  var state: Letter.State?

  @Option(help: .spoken(Catalogue.Verbs.toPerson, Catalogue.Options.person))
  var person: String?

  @OptionGroup var format: FormatOptions
  @OptionGroup(title: Catalogue.Options.title.spoken) var options: OfficeOptions

  func run() async throws {
    let office = try options.open()
    let letters = try await office.read { [self] in try $0.letters(filter(in: $0.directory)) }
    try format.write(LettersReport(letters), json: letters, in: office.language)
  }

  private func filter(in directory: any Directory) throws -> LetterFilter {
    var filter = LetterFilter()
    if let state { filter.states = [state] }
    guard let person else { return filter }
    guard let key = directory.key(ofPerson: person) else { throw UnknownName.person(person) }
    filter.recipient = key
    return filter
  }
}

extension Letter.State: ExpressibleByArgument {}

/// `vekha outbox retry`.
struct RetryLetter: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retry", abstract: Catalogue.Verbs.outboxRetry.spoken,
    discussion: Catalogue.Examples.outboxRetry.spoken)

  @Argument(help: .spoken(Catalogue.Verbs.oneLetter, Catalogue.Verbs.letterName))
  var letter: String

  @OptionGroup var now: NowOptions
  @OptionGroup(title: Catalogue.Options.title.spoken) var options: OfficeOptions

  func run() async throws {
    let id = try await Mailroom(store: options.open().store).retry(letter, at: now.moment)
    Output.write(Catalogue.Running.retried(id).spoken)
  }
}

/// `vekha outbox drop`.
struct DropLetter: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drop", abstract: Catalogue.Verbs.outboxDrop.spoken,
    discussion: Catalogue.Examples.outboxDrop.spoken)

  @Argument(help: .spoken(Catalogue.Verbs.oneLetter, Catalogue.Verbs.letterName))
  var letter: String

  @OptionGroup(title: Catalogue.Options.title.spoken) var options: OfficeOptions

  func run() async throws {
    let id = try await Mailroom(store: options.open().store).drop(letter)
    Output.write(Catalogue.Running.dropped(id).spoken)
  }
}
