import Foundation
import TestWorld
import Testing

/// What stands on standard output, whoever reads it.
@Suite struct ContractOutputTests {
  static let lists = [
    "items", "case list", "case show uva-2022/school-4", "case history uva-2022/school-4",
    "matrix uva-2022", "status", "outbox list", "pair list", "person list", "organisation list",
    "postponement list",
  ]

  @Test(arguments: lists)
  func `a list as JSON is one value, and nothing else is said`(verb: String) throws {
    let run = try Town().vekha.run(words(verb) + ["--format", "json"])
    #expect(run.status == 0 && run.complaint.isEmpty, "\(run.complaint)")
    _ = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
  }

  @Test(arguments: lists)
  func `a list as CSV has no empty line at its end`(verb: String) throws {
    let run = try Town().vekha.run(words(verb) + ["--format", "csv"])
    #expect(run.status == 0 && run.complaint.isEmpty, "\(run.complaint)")
    let bytes = Array(run.output.utf8)
    #expect(bytes.suffix(2) == [13, 10])
    #expect(bytes.dropLast(2).suffix(1) != [10])
  }

  @Test func `an answer that nobody can take is told by 73`() throws {
    let vekha = try Town().vekha
    let process = vekha.process(["items"])
    let complaint = Pipe()
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: "/dev/full"))
    process.standardError = complaint
    try process.run()
    process.waitUntilExit()
    let said = try Ear.all(of: complaint.fileHandleForReading)
    #expect(process.terminationStatus == 73)
    #expect(String(decoding: said, as: UTF8.self).hasPrefix("Ответ не записан"))
  }

  @Test func `a reader who leaves early is no failure`() throws {
    let process = try Town().vekha.process(["items", "--format", "json"])
    let (answer, complaint) = (Pipe(), Pipe())
    process.standardOutput = answer
    process.standardError = complaint
    try process.run()
    try answer.fileHandleForWriting.close()
    try answer.fileHandleForReading.close()
    process.waitUntilExit()
    let said = try Ear.all(of: complaint.fileHandleForReading)
    #expect(process.terminationStatus == 0 || process.terminationStatus == SIGPIPE)
    #expect(said.isEmpty, "\(String(decoding: said, as: UTF8.self))")
  }

  @Test(arguments: ["- a", "mail", "mail: smtp://mail.example.org"])
  func `settings of another shape are refused, not ignored`(text: String) throws {
    let vekha = try Vekha()
    _ = try vekha.file("data/config.yaml", text + "\n")
    let run = try vekha("status")
    #expect(run.status == 65 && run.complaint.contains("config.yaml:1:"))
  }

  @Test(arguments: ["roadmap", "workflow", "reminders", "calendar", "directory"])
  func `a schema's patterns are plain enough for every reader`(kind: String) throws {
    let schema = try Vekha()("schema", kind).output
    #expect(!schema.contains("\\\\p{"))
  }

  private func words(_ verb: String) -> [String] { verb.split(separator: " ").map(String.init) }
}
