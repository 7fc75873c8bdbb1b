import ArgumentParser

extension Vekha {
  /// The verbs that change cases and the directory.
  static let changing: [any ParsableCommand.Type] = [
    ItemCommands.self, StageCommands.self, PostponementCommands.self, SilenceCommands.self,
    PairCommands.self, PersonCommands.self, OrganisationCommands.self,
  ]
}
