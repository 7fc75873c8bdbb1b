import Foundation
import TestWorld
import Testing

/// The questions that `vekha import --interactive` asks on a terminal.
@Suite struct ImportInterviewTests {
  private static let uva =
    "Tests/VekhaDocumentsTests/Fixtures/seeds/001_f63bf3d4161bb09f.txt"

  @Test func `each open deadline is asked about, and the answers stand in the file`() throws {
    let vekha = try Vekha()
    let output = vekha.folder.appending(path: "roadmap.yaml").path
    // «в течение года» by its number, the tail of another row in words at the second attempt.
    let said = try interview(vekha, answers: "2\nчушь\nдо 1 июня 2022 г.\n", output)
    #expect(said.contains("1/3  3.4") && said.contains("3/3  5.2"))
    #expect(said.contains("однозначно не читается"))
    let text = try String(contentsOfFile: output, encoding: .utf8)
    #expect(text.contains("deadline: сентябрь 2022 г. – май 2023 г."))
    #expect(text.contains("deadline: до 1 июня 2022 г.") && text.contains("«наставничества»"))
    #expect(try vekha("check", output).status == 0)
  }

  private func interview(_ vekha: Vekha, answers: String, _ output: String) throws -> String {
    let process = vekha.process([])
    let program = try #require(process.executableURL)
    process.executableURL = TestHouse.python
    process.arguments = [
      TestHouse.support("in_terminal.py"), answers, program.path, "import", Self.uva,
      "-o", output, "--interactive",
    ]
    let pipe = Pipe()
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = pipe
    try process.run()
    let said = try Ear.all(of: pipe.fileHandleForReading)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return String(decoding: said, as: UTF8.self)
  }
}
