import Foundation
import Testing

@Suite struct KeepingCommandTests {
  @Test func `a whole database is proved, with its seal`() throws {
    let town = try Town()
    let run = try town.vekha("verify")
    #expect(run.status == 0 && run.output.hasPrefix("База цела: дел 31"))
    let json = try #require(town.vekha("verify", "--format", "json").json().first)
    #expect(json["isWhole"] as? Bool == true && (json["seal"] as? String)?.count == 64)
  }

  @Test func `a command that ends leaves the whole database in its one file`() throws {
    for _ in 1...5 {
      let town = try Town()
      try town.must("2022-03-14", "item", "comment", "uva-2022/uo", "4.1", "--reason", "Ждём")
      try town.must("2022-03-14", "tick")
      let log = town.vekha.data.appending(path: "vekha.sqlite-wal")
      #expect(try Data(contentsOf: log).isEmpty)
    }
  }

  @Test func `a backup brings back state, documents and seal`() throws {
    let town = try Town()
    let order = try town.vekha.file("приказ.txt", "Назначить …")
    try town.must(
      "2022-03-14", "item", "complete", "uva-2022/school-4", "1.3", "--evidence", order)
    let seal = try town.vekha("verify", "--format", "json").json().first?["seal"] as? String
    let copy = town.vekha.folder.appending(path: "copy").path
    #expect(try town.vekha("backup", copy).status == 0)
    try town.must("2022-03-15", "item", "reopen", "uva-2022/school-4", "1.3", "--reason", "рано")
    let unasked = try town.vekha("restore", copy)
    #expect(unasked.status == 1 && unasked.complaint.contains("--yes"))
    #expect(try town.vekha("restore", copy, "--yes").status == 0)
    let item = try town.item("1.3", of: "uva-2022/school-4", on: "2022-03-16")
    #expect(item["state"] as? String == "done")
    #expect(
      try town.vekha("verify", "--format", "json").json().first?["seal"] as? String == seal)
  }

  @Test func `a backup restores into an empty folder without a question`() throws {
    let town = try Town()
    let copy = town.vekha.folder.appending(path: "copy").path
    try #require(try town.vekha("backup", copy).status == 0)
    let other = try Vekha()
    #expect(try other("restore", copy).status == 0)
    #expect(try other("case", "list", "--format", "json").json().count == 31)
  }

  @Test func `a backup never writes over a file`() throws {
    let town = try Town()
    let path = try town.vekha.file("copy", "mine")
    let run = try town.vekha("backup", path)
    #expect(run.status == 73 && run.complaint.contains("уже есть"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "mine")
  }

  @Test func `the manual page and the help speak of every verb`() throws {
    let vekha = try Vekha()
    let page = try vekha("man").output
    #expect(page.hasPrefix(".TH VEKHA 1"))
    let help = try vekha("--help").output
    for verb in ["check", "deadline", "load", "items", "matrix", "tick", "explain", "verify"] {
      #expect(page.contains(".SS \(verb)\n") && help.contains("\n  \(verb) "))
    }
    #expect(!help.contains("OVERVIEW") && help.contains("ВЫЗОВ: vekha"))
    #expect(try vekha("--help", "--lang", "en").output.contains("USAGE: vekha"))
  }

  @Test func `help is asked for in either way`() throws {
    let vekha = try Vekha()
    #expect(
      try vekha("help", "item", "complete").output == vekha("item", "complete", "--help").output)
    #expect(try vekha("help").output == vekha("--help").output)
    #expect(try vekha("--lang", "en", "help", "tick").output.contains("USAGE: vekha tick"))
  }
}
