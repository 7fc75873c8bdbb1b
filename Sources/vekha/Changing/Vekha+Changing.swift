import ArgumentParser

extension Vekha {
  /// The verbs that change cases and the directory.
  static let changing: [any ParsableCommand.Type] = [
    ItemCommands.self, StageCommands.self, PostponementCommands.self, PairCommands.self,
    PersonCommands.self, OrganisationCommands.self,
  ]

  /// What changes one case as a whole; these stand beside the verbs that show it.
  static let caseLife: [any ParsableCommand.Type] = [
    OpenCase.self, SuspendCase.self, ResumeCase.self, CloseCase.self,
  ]
}
