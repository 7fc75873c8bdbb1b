import VekhaCore
import VekhaLanguage
import VekhaRuntime

extension ChangeRun {
  /// Writes an entry that is new to the directory.
  func add(
    _ edit: DirectoryEdit, id: String, isThere: @Sendable @escaping (any Directory) -> Bool
  ) async throws {
    if try await office.read({ isThere($0.directory) }) {
      throw Failure(.refused, Catalogue.Complaints.entryExists(id))
    }
    try await keep(edit, id: id, isNew: true)
  }

  /// Writes an entry and says so, with what it brought about.
  func keep(
    _ edit: DirectoryEdit, id: String, isNew: Bool, reason: String? = nil
  ) async throws {
    let report = try await office.registrar.apply(
      [edit], by: actor, at: moment, reason: Wording.seal(reason, by: actor.person))
    try await show(id, edit, report, isNew: isNew)
  }

  private func show(
    _ id: String, _ edit: DirectoryEdit, _ report: LoadReport, isNew: Bool
  ) async throws {
    if options.format.format == .json { return try await showRecord(of: edit) }
    Output.write(Catalogue.People.kept(id, isNew: isNew)[office.language])
    if !report.opened.isEmpty {
      Output.write(Catalogue.People.opened(report.opened)[office.language])
    }
  }

  private func showRecord(of edit: DirectoryEdit) async throws {
    let view: (any Encodable & Sendable)? = try await office.read { world in
      let directory = world.directory
      return switch edit {
      case .organisation(let organisation):
        directory.organisation(organisation.id).map(OrganisationView.init)
      case .person(let person): directory.person(person.id).map(PersonView.init)
      case .pair(let pair): directory.pair(pair.id).map { PairView($0, directory: directory) }
      }
    }
    if let view { try Output.write(json: view) }
  }
}
