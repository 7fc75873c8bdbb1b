import VekhaCore
import VekhaLanguage
import VekhaRuntime

/// One changing command on its way: rehearsed, agreed to where it concerns many cases, carried out.
struct ChangeRun {
  let options: ChangeOptions
  let office: Office
  let actor: Actor
  let moment: Moment

  init(_ options: ChangeOptions) async throws {
    self.options = options
    office = try options.options.open()
    actor = try await options.actor.actor(in: office)
    moment = options.now.moment
  }

  /// Carries the command out on every case that the pattern means, in one transaction.
  ///
  /// The rehearsal comes first, so that a refused command leaves not even a file behind.
  func carryOut(
    on pattern: String, _ command: (inout Wording) throws -> Command
  ) async throws -> [CaseOutcome] {
    var rehearsal = Wording(author: actor.person)
    let cases = try await office.casework.targets(
      of: try command(&rehearsal), on: pattern, by: actor, at: moment
    ).map(\.id)
    if pattern.contains("*"), cases.count > 1 { try agree(to: cases) }
    var wording = Wording(author: actor.person, shelf: office.shelf)
    let final = try command(&wording)
    return try await office.casework.perform(
      final, onCases: cases, by: actor, at: moment, texts: wording.texts)
  }

  /// The key of a person whom the command names.
  func person(_ id: String) async throws -> PersonKey {
    let key = try await office.read { $0.directory.key(ofPerson: id) }
    guard let key else { throw UnknownName.person(id) }
    return key
  }

  private func agree(to cases: [String]) throws {
    if options.yes { return }
    Output.note(Catalogue.Changing.inCases(cases)[office.language])
    try Terminal.agree(Catalogue.Changing.shallChange(cases.count), isAgreed: false)
  }
}
