import ArgumentParser
import VekhaCore
import VekhaLanguage

/// What every verb takes that changes cases.
struct ChangeOptions: ParsableArguments {
  @Flag(help: .spoken(Catalogue.Options.yes))
  var yes = false

  @OptionGroup var format: FormatOptions
  @OptionGroup var actor: ActorOptions
  @OptionGroup var now: NowOptions
  @OptionGroup(title: Catalogue.Options.title.spoken) var options: OfficeOptions
}

/// Which item of which case, or of which cases by a pattern.
struct ItemArguments: ParsableArguments {
  @Argument(help: .spoken(Catalogue.Changing.caseArgument, Catalogue.Changing.caseName))
  var caseID: String

  @Argument(help: .spoken(Catalogue.Changing.codeArgument, Catalogue.Changing.codeName))
  var code: String

  @Option(help: .spoken(Catalogue.Changing.occurrence, Catalogue.Options.date))
  var occurrence: OccurrenceName?

  /// The duty that is meant; documents write a dot after a row's number.
  var selector: OccurrenceSelector {
    let code = code.hasSuffix(".") ? String(code.dropLast()) : code
    return OccurrenceSelector(code: code, date: occurrence?.date)
  }
}

/// The unshifted due date of a recurring item, or '' for an item that has one date alone.
struct OccurrenceName: ExpressibleByArgument {
  let date: CivilDate?

  init?(argument: String) {
    date = CivilDate(argument)
    if date == nil, !argument.isEmpty { return nil }
  }
}

/// The reason that a verb takes, or the word that goes with it.
struct ReasonOptions: ParsableArguments {
  @Option(help: .spoken(Catalogue.Changing.reason, Catalogue.Changing.reasonName))
  var reason: String?
}
