import Foundation
import Testing

extension Torture {
  /// A database that a newer version wrote is left to that version.
  @Suite struct NewerVersionTests {
    @Test(
      arguments: DamagedData.verbs + [["run"], ["backup", "copy"], ["load", "workflows/demo"]])
    func `no verb touches a database of a newer version`(verb: [String]) throws {
      let data = try DamagedData.fresh()
      try data.sql("PRAGMA user_version = 99")
      let before = try Data(contentsOf: data.database)
      let run = try data.vekha.run(verb)
      #expect(run.status == 65 && run.isOrderly, "\(run.status) \(run.complaint)")
      #expect(run.complaint.contains("99"), "\(run.complaint)")
      #expect(try Data(contentsOf: data.database) == before)
    }
  }
}
