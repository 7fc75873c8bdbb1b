import Foundation
import Testing

@Suite struct DemoTests {
  @Test func `the tour shows a letter, an escalation, a settled item, the matrix and the proof`()
    throws
  {
    let vekha = try Vekha()
    let run = try vekha("demo")
    #expect(run.status == 0 && run.complaint.isEmpty)
    let parts = [
      "Кому: curator-4@example.org", "1.3. Назначение кураторов", "Пункт 1.3 выполнен.",
      "Кому: coordinator@example.org", "ПРОСРОЧЕНО У ИСПОЛНИТЕЛЕЙ", "СНЯТО С КОНТРОЛЯ", "2/30",
      "База цела",
    ]
    var rest = run.output[...]
    for part in parts {
      let found = try #require(rest.firstRange(of: part), "\(part)")
      rest = rest[found.upperBound...]
    }
    #expect(!FileManager.default.fileExists(atPath: try folder(in: run.output)))
    #expect(!FileManager.default.fileExists(atPath: vekha.data.path))
  }

  @Test func `the folder stays where the visitor wants it`() throws {
    let run = try Vekha()("demo", "--keep", "--lang", "en")
    let folder = try folder(in: run.output)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let letters = try FileManager.default.contentsOfDirectory(atPath: folder + "/letters")
    #expect(letters.contains { $0.hasSuffix(".eml") })
    #expect(run.output.contains("The database is whole") || run.output.contains("whole"))
  }

  private func folder(in output: String) throws -> String {
    let start = try #require(output.ranges(of: "«").last).upperBound
    let end = try #require(output.ranges(of: "»").last).lowerBound
    return String(output[start..<end])
  }
}
