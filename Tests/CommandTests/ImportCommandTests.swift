import Foundation
import Testing

@Suite struct ImportCommandTests {
  private static let seeds = "Tests/VekhaDocumentsTests/Fixtures/seeds"
  private static let uva = "\(seeds)/001_f63bf3d4161bb09f.txt"

  @Test(arguments: [
    ("000_0f0543be94f7148f", 0), ("003_903bcbdfc270f72b", 0), ("004_85ab6e755bbc7db3", 0),
    // The tail of another row's deadline has to be decided by somebody.
    ("001_f63bf3d4161bb09f", 65),
  ])
  func `a document becomes a file that can be checked`(name: String, status: Int32) throws {
    let vekha = try Vekha()
    let output = vekha.folder.appending(path: "roadmap.yaml").path
    let run = try vekha("import", "\(Self.seeds)/\(name).txt", "-o", output)
    #expect(run.status == 0 && run.complaint.isEmpty, "\(run.complaint)")
    #expect(run.output.contains("vekha check"))
    let check = try vekha("check", output, "--format", "json")
    #expect(check.status == status)
    let errors = try check.json().filter { $0["severity"] as? String == "error" }
    #expect(errors.count == (status == 0 ? 0 : 1))
  }

  @Test func `the summary counts rows, deadlines and parties`() throws {
    let vekha = try Vekha()
    let run = try vekha("import", Self.uva, "-o", vekha.folder.appending(path: "a.yaml").path)
    #expect(run.output.contains("31 мероприятие, 6 разделов, 6 показателей"))
    #expect(run.output.contains("не прочитано 1, не указано 0"))
    #expect(run.output.contains("«МКУ «ИМЦОУ»»"))
  }

  @Test func `without a file the YAML is the answer and the summary stands beside it`() throws {
    let run = try Vekha()("import", Self.uva)
    #expect(run.status == 0)
    #expect(run.output.contains("\n      - item: 1.4\n"))
    #expect(run.complaint.contains("31 мероприятие"))
  }

  @Test func `as JSON every row has its words and what was made of them`() throws {
    let run = try Vekha()("import", Self.uva, "--format", "json")
    let items = try #require(run.json().first?["items"] as? [[String: Any]])
    #expect(items.count == 31)
    #expect(items[1]["number"] as? String == "1.2" && items[1]["state"] as? String == "read")
    #expect(items[1]["due"] as? String == "2022-03-15")
    #expect(items[1]["parties"] as? [String] == ["МКУ «ИМЦОУ»", "ОУ"])
  }

  @Test func `a file that is there is not written over unasked`() throws {
    let vekha = try Vekha()
    let mine = try vekha.file("mine.yaml", "мой файл\n")
    let refused = try vekha("import", Self.uva, "-o", mine)
    #expect(refused.status == 73 && refused.complaint.contains("уже есть"))
    #expect(try String(contentsOfFile: mine, encoding: .utf8) == "мой файл\n")
    #expect(try vekha("import", Self.uva, "-o", mine, "--yes").status == 0)
    #expect(try String(contentsOfFile: mine, encoding: .utf8).contains("roadmap: mine"))
  }

  @Test(arguments: [
    ("\(seeds)/002_4da41110b6c9dc8a.txt", 65, "дорожной карты не нашлось"),
    ("нет-такого.docx", 66, "нет-такого.docx"), ("Tests", 66, "не читается"),
    ("README.md", 65, "не нашлось"), (".venv/bin/python3", 65, "не документ"),
  ])
  func `what cannot be imported is told with the way out`(
    path: String, status: Int32, says: String
  ) throws {
    let vekha = try Vekha()
    let output = vekha.folder.appending(path: "a.yaml").path
    let run = try vekha("import", path, "-o", output)
    #expect(run.status == status && run.complaint.contains(says), "\(run.complaint)")
    #expect(run.output.isEmpty && !FileManager.default.fileExists(atPath: output))
  }

  @Test func `questions need somebody to ask`() throws {
    let run = try Vekha()("import", Self.uva, "--interactive")
    #expect(run.status == 1 && run.output.isEmpty)
  }
}
