import VekhaCore
import VekhaLanguage
import VekhaRuntime

extension ChangeRun {
  /// Carries out a command about whole cases and says how they stand now.
  func carryOut(onCases pattern: String, _ command: (inout Wording) throws -> Command) async throws
  {
    let outcomes = try await carryOut(on: pattern, command)
    try await show(outcomes.map(\.state), isList: pattern.contains("*"))
  }

  /// Says how cases stand now.
  func show(_ states: [Case], isList: Bool) async throws {
    let changed = try await office.read { world in try states.map(world.changed) }
    switch options.format.format {
    case .json where isList: try Output.write(json: changed.map(\.view))
    case .json: for item in changed { try Output.write(json: item.view) }
    case .text, .csv: for item in changed { Output.write(item.sentence[office.language]) }
    }
  }
}

extension ChangedCase {
  fileprivate var sentence: Bilingual {
    let status = Case.Status(rawValue: view.state) ?? .active
    guard status == .active, let stage else {
      return Catalogue.Changing.stands(view.id, status, outcome: view.outcome)
    }
    return Catalogue.Changing.inStage(view.id, stage, due: stageDue)
  }
}
