import VekhaCore
import VekhaLanguage
import VekhaReports
import VekhaRuntime
import VekhaStore

extension DemoTown {
  /// The roadmap's items down, the schools across.
  func matrix(_ look: Look) async throws -> String {
    let matrix = try await office.view(at: moment) { try $0.matrix(ofRoadmap: Self.roadmap) }
    return MatrixReport(matrix).text(look)
  }

  /// Today at a glance.
  func status(_ look: Look) async throws -> String {
    let status = try await office.view(at: moment) { try $0.status() }
    return StatusReport(status).text(look)
  }

  /// Everything that happened to one case.
  func history(of caseID: String, _ look: Look) async throws -> String {
    let entries = try await office.read { [language = office.language] in
      try $0.history(ofCase: caseID, in: language)
    }
    return HistoryReport(entries).text(look)
  }

  /// That the journal, the state and the seals agree.
  func proof() async throws -> String {
    let found = try await office.store.verify()
    if let fault = found.fault {
      throw Failure(.refused, Catalogue.Complaints.damaged(fault.words))
    }
    return Catalogue.Keeping.whole(
      cases: found.cases, records: found.records, seals: found.seals, seal: found.seal
    )[office.language]
  }
}
