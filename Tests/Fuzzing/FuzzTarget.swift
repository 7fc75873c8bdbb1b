/// What is fed with invented bytes; each takes whatever strangers may send.
enum FuzzTarget: String, CaseIterable {
  /// The YAML reader.
  case yaml
  /// The reader of roadmaps, workflows, policies, calendars and directories.
  case definitions
  /// The CSV tables of people and pairs.
  case table
  /// The journal's text form, and its replay.
  case journal
  /// The grammar of deadlines.
  case deadline
  /// The cells that say who answers.
  case party
  /// The importer of documents: tables in text, and the XML of Word and OpenDocument files.
  case importer

  /// Reads one input and traps where a promise is broken.
  var consume: @Sendable ([UInt8]) -> Void {
    switch self {
    case .yaml: YAMLTarget.consume
    case .definitions: DefinitionsTarget.consume
    case .table: TableTarget.consume
    case .journal: JournalTarget.consume
    case .deadline: DeadlineTarget.consume
    case .party: PartyTarget.consume
    case .importer: ImporterTarget.consume
    }
  }
}

/// Stops the run with the promise that was broken; libFuzzer keeps the input.
func promise(_ holds: Bool, _ sentence: @autoclosure () -> String) {
  precondition(holds, sentence())
}
