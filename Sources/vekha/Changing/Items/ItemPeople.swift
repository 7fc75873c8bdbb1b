import ArgumentParser
import VekhaCore
import VekhaLanguage

/// `vekha item assign`: one person answers, whoever else holds the role.
struct AssignItem: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign", abstract: Catalogue.Changing.assign.spoken,
    discussion: Catalogue.Examples.assign.spoken)

  @OptionGroup var item: ItemArguments

  @Option(help: .spoken(Catalogue.Changing.toPerson, Catalogue.Options.person))
  var to: String

  @OptionGroup var change: ChangeOptions

  func run() async throws {
    let run = try await ChangeRun(change)
    let person = try await run.person(to)
    try await run.carryOut(.assign(to: to), on: item) { _ in .assign(person) }
  }
}

/// `vekha item report`: a co-executor's word on her part.
struct ReportItem: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: Catalogue.Changing.report.spoken,
    discussion: Catalogue.Examples.report.spoken)

  @OptionGroup var item: ItemArguments

  @Option(help: .spoken(Catalogue.Changing.reportNote, Catalogue.Changing.reasonName))
  var note: String?

  @Flag(help: .spoken(Catalogue.Changing.notYet))
  var notYet = false

  @Option(help: .spoken(Catalogue.Changing.party, Catalogue.Changing.partyName))
  var party: String?

  @OptionGroup var change: ChangeOptions

  func run() async throws {
    try await ChangeRun(change).carryOut(.report(isDone: !notYet), on: item) { wording in
      .report(party: party, isDone: !notYet, note: wording.text(note))
    }
  }
}

/// `vekha item comment`: a word for the history.
struct CommentItem: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "comment", abstract: Catalogue.Changing.comment.spoken,
    discussion: Catalogue.Examples.comment.spoken)

  @OptionGroup var item: ItemArguments

  @Option(help: .spoken(Catalogue.Changing.commentText, Catalogue.Changing.reasonName))
  var reason: String

  @OptionGroup var change: ChangeOptions

  func run() async throws {
    try await ChangeRun(change).carryOut(.comment, on: item) { wording in
      guard let text = wording.text(reason) else { throw Refusal.reasonMissing }
      return .comment(text)
    }
  }
}
