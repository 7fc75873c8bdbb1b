import Testing
import VekhaCore
import VekhaRuntime

/// Entries of the directory that are made one by one, or several together.
@Suite struct RegistrarTests {
  private static let pair = DirectoryEdit.pair(
    PairDraft(
      id: "pair", organisation: "school", form: "ученик-ученик", kind: "traditional",
      mentors: ["mentor"], mentees: ["mentee"]))

  private static func person(_ role: Role) -> DirectoryEdit {
    .person(
      PersonDraft(
        id: role.rawValue, name: "Белов Пётр Ильич", organisation: "school",
        tenures: [Tenure(role: role, organisation: "school")], email: "\(role.rawValue)@example.org"
      ))
  }

  private static func town(with edits: [DirectoryEdit]) async throws -> Municipality {
    let town = try await OneSchool.town("weekly: нет")
    try await Registrar(store: town.store, memory: town.memory).apply(
      edits, by: .administrator, at: .explicit(Municipality.instant("2022-03-02T10:00:00+04:00")))
    return town
  }

  @Test func `a pair is entered together with its people`() async throws {
    let town = try await Self.town(with: [Self.person(.mentor), Self.person(.mentee), Self.pair])
    #expect(try await town.store.read { try $0.pair("pair")?.members.mentors.count } == 1)
  }

  @Test(arguments: [
    [Self.person(.mentee), Self.pair], [Self.person(.mentor), Self.pair, Self.person(.mentee)],
  ])
  func `a pair of somebody who is not there yet is refused with all that came beside it`(
    edits: [DirectoryEdit]
  ) async throws {
    await #expect(throws: UnknownName.self) { _ = try await Self.town(with: edits) }
  }
}
