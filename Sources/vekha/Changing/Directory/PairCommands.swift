import ArgumentParser
import VekhaCore
import VekhaLanguage
import VekhaReports
import VekhaRuntime

/// `vekha pair …`: pairs and groups.
struct PairCommands: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "pair", abstract: Catalogue.People.pair.spoken,
    discussion: Catalogue.People.pairExamples.spoken,
    subcommands: [AddPair.self, ChangePair.self, ListPairs.self])
}

/// `vekha pair add`: a new pair or group.
struct AddPair: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: Catalogue.People.pairAdd.spoken,
    discussion: Catalogue.Examples.pairAdd.spoken)

  @Argument(help: .spoken(Catalogue.People.id, Catalogue.People.idName))
  var id: String

  @Option(help: .spoken(Catalogue.People.home, Catalogue.Verbs.organisationName))
  var organisation: String

  @Option(help: .spoken(Catalogue.People.form, Catalogue.People.formName))
  var form: String

  @Option(help: .spoken(Catalogue.People.mentoringKind, Catalogue.People.kindName))
  var kind = "traditional"

  @Option(help: .spoken(Catalogue.People.mentor, Catalogue.Options.person))
  var mentor: [String]

  @Option(help: .spoken(Catalogue.People.mentee, Catalogue.Options.person))
  var mentee: [String]

  @Option(help: .spoken(Catalogue.People.curator, Catalogue.Options.person))
  var curator: String?

  @Option(help: .spoken(Catalogue.People.start, Catalogue.Options.date))
  var start: CivilDate?

  @OptionGroup var change: ChangeOptions

  func run() async throws {
    let pair = PairDraft(
      id: id, organisation: organisation, form: form, kind: kind, mentors: mentor,
      mentees: mentee, curator: curator, start: start)
    try await ChangeRun(change).add(.pair(pair), id: id) { [id] in $0.pair(id) != nil }
  }
}

/// `vekha pair change`: another mentor, another mentee, another curator.
struct ChangePair: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "change", abstract: Catalogue.People.pairChange.spoken,
    discussion: Catalogue.Examples.pairChange.spoken)

  @Argument(help: .spoken(Catalogue.People.id, Catalogue.People.idName))
  var id: String

  @Option(help: .spoken(Catalogue.People.mentor, Catalogue.Options.person))
  var mentor: [String] = []

  @Option(help: .spoken(Catalogue.People.mentee, Catalogue.Options.person))
  var mentee: [String] = []

  @Option(help: .spoken(Catalogue.People.curator, Catalogue.Options.person))
  var curator: String?

  @OptionGroup var reason: ReasonOptions
  @OptionGroup var change: ChangeOptions

  func run() async throws {
    let run = try await ChangeRun(change)
    var pair = try await run.office.read { [id] in
      try DirectoryViews(world: $0, reader: .administrator).pair(id).draft
    }
    if !mentor.isEmpty { pair.mentors = mentor }
    if !mentee.isEmpty { pair.mentees = mentee }
    if let curator { pair.curator = curator }
    try await run.keep(.pair(pair), id: id, isNew: false, reason: reason.reason)
  }
}

/// `vekha pair list`: the pairs that the reader may see.
struct ListPairs: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: Catalogue.People.pairList.spoken,
    discussion: Catalogue.Examples.pairList.spoken)

  @OptionGroup var list: DirectoryListOptions

  func run() async throws {
    let pairs = try await list.views { [organisation = list.organisation] in
      try $0.pairs(of: organisation)
    }
    try list.format.write(PairsReport(pairs), json: pairs, in: list.language)
  }
}
