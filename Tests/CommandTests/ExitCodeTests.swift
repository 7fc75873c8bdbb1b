import Foundation
import Testing

/// How a command ends that could not be carried out: a code for scripts, two sentences for people.
@Suite struct ExitCodeTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let words: [String]
    let status: Int32
    let says: String

    init(_ words: String..., ends status: Int32, says: String) {
      self.words = words
      self.status = status
      self.says = says
    }

    var testDescription: String { words.joined(separator: " ") }
  }

  static let rows: [Row] = [
    Row("itms", ends: 64, says: "«items»"), Row("case", "shw", ends: 64, says: "«show»"),
    Row("items", "--formt", "json", ends: 64, says: "--format"),
    Row("items", "--format", "xml", ends: 64, says: "text, json, csv"),
    Row("items", "--now", "2022-03-15", ends: 64, says: "--now"),
    Row("items", "--lang", "de", ends: 64, says: "--lang"),
    Row("items", "a", "b", ends: 64, says: "«a b»"),
    Row("case", "show", ends: 64, says: "<дело>"), Row("schema", "plan", ends: 64, says: "roadmap"),
    Row("items", "--case", "uva-2022/school-99", ends: 65, says: "uva-2022/school-99"),
    Row("items", "--person", "nobody", ends: 65, says: "«nobody»"),
    Row("items", "--organisation", "nowhere", ends: 65, says: "«nowhere»"),
    Row("matrix", "nothing", ends: 65, says: "«nothing»"),
    Row("case", "history", "nothing", ends: 65, says: "«nothing»"),
    Row("explain", "nothing", ends: 65, says: "«nothing»"),
    Row("outbox", "drop", "nothing", ends: 65, says: "«nothing»"),
    Row("load", "workflows/demo", "--yes", "--by", "nobody", ends: 65, says: "«nobody»"),
    Row("check", "nowhere.yaml", ends: 66, says: "«nowhere.yaml»"),
    Row("check", "docs", ends: 66, says: "«docs»"),
    Row("load", "nowhere", ends: 66, says: "nowhere"),
    Row("restore", "nowhere.backup", ends: 66, says: "nowhere.backup"),
    Row("status", "--config", "nowhere.yaml", ends: 66, says: "nowhere.yaml"),
    Row("status", "--database", "postgres://localhost/vekha", ends: 69, says: "PostgreSQL"),
    Row("status", "--database", "sqlite:/proc/vekha/vekha.sqlite", ends: 73, says: "/proc/vekha"),
    Row("load", "workflows/demo", "--yes", "--by", "curator-4", ends: 77, says: "координатору"),
  ]

  @Test(arguments: rows)
  func `a command that cannot be carried out ends with its code, in two sentences`(
    row: Row
  ) throws {
    let run = try Town().vekha.run(row.words)
    #expect(run.status == row.status, "\(run.complaint)")
    #expect(run.complaint.contains(row.says), "\(run.complaint)")
    #expect(run.output.isEmpty)
    #expect(!run.complaint.contains("Error:"))
  }

  @Test func `a file that is no database is left alone`() throws {
    let vekha = try Vekha()
    let path = try vekha.file("notes.sqlite", "Ничего общего с базой.")
    let run = try vekha("status", "--database", "sqlite:\(path)")
    #expect(run.status == 65 && run.complaint.contains("notes.sqlite"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "Ничего общего с базой.")
  }

  @Test func `a mistake in the settings is shown in its line`() throws {
    let vekha = try Vekha()
    _ = try vekha.file("data/config.yaml", "mail:\n  servr: smtp://mail.example.org\n")
    let run = try vekha("status")
    #expect(run.status == 65 && run.complaint.contains("config.yaml:2:3"))
    #expect(run.complaint.contains("возможно, имелось в виду «server»?"))
  }

  @Test func `a password in the settings is never shown`() throws {
    var vekha = try Vekha()
    vekha.environment["VEKHA_SMTP"] = "http://user:geheim@mail.example.org"
    let run = try vekha("tick")
    #expect(run.status == 65 && !run.complaint.contains("geheim"))
  }

  @Test(arguments: [("en_GB.UTF-8", "There is no case"), ("ru_RU.UTF-8", "Дела"), ("C", "Дела")])
  func `the system's language decides where nobody asks for one`(
    locale: String, says: String
  ) throws {
    var vekha = try Town().vekha
    vekha.environment["LANG"] = locale
    #expect(try vekha("case", "show", "nothing").complaint.hasPrefix(says))
    #expect(try vekha("case", "show", "x", "--lang", "en").complaint.hasPrefix("There is no"))
  }

  @Test func `options for every verb may stand before it`() throws {
    let vekha = try Town().vekha
    let run = try vekha("--lang", "en", "--format=json", "case", "list", "uva-2022/uo")
    #expect(try run.json().count == 1)
  }
}
