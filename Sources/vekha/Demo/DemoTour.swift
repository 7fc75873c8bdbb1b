import VekhaCore
import VekhaLanguage
import VekhaReports
import VekhaRuntime

/// A walk through three weeks of the made-up municipality, for those who only want to watch.
struct DemoTour {
  var town: DemoTown

  mutating func run() async throws {
    say(LoadReportText(town.founding).text(look))
    try await remind()
    try await complete()
    try await escalate()
    try await settle()
    try await conclude()
  }

  /// The eve of the first deadline: a letter to one of the curators.
  private mutating func remind() async throws {
    try await live(until: "2022-03-14", Catalogue.Demo.reminding)
    try await showLetter(to: "curator-4")
  }

  /// She marks the item, with the order that shows it.
  private mutating func complete() async throws {
    try await live(until: "2022-03-15", Catalogue.Demo.completing)
    say(
      try await town.complete(
        "1.3", of: "uva-2022/school-4", by: "curator-4", evidence: ["https://school-4.example/17"]))
  }

  /// A week after the deadline the coordinator hears of those who have not.
  private mutating func escalate() async throws {
    try await live(until: "2022-03-22", Catalogue.Demo.escalating)
    try await showLetter(to: "coordinator")
  }

  /// Who heard of an overdue item learns that it is done.
  private mutating func settle() async throws {
    try await live(until: "2022-03-23", Catalogue.Demo.settling)
    for code in ["1.2", "1.3"] {
      say(
        try await town.complete(
          code, of: "uva-2022/school-5", by: "curator-5",
          evidence: ["https://school-5.example/23"]))
    }
    try await live(until: "2022-03-24", nil)
    try await showLetter(to: "coordinator")
  }

  private mutating func conclude() async throws {
    say(heading(Catalogue.Demo.matrix))
    say(try await town.matrix(look))
    say(heading(Catalogue.Demo.proof))
    say(try await town.proof())
  }

  private mutating func live(until day: String, _ words: Bilingual?) async throws {
    guard let day = CivilDate(day) else { return }
    let sent = try await town.live(until: day)
    if let words { say(heading(words)) }
    say(Catalogue.Demo.morning(day, letters: sent)[town.office.language])
  }

  private func showLetter(to reader: String) async throws {
    guard let letter = try await town.post().first(where: { $0.recipient == reader }) else {
      return
    }
    say("\n" + (try await town.page(of: letter)))
  }

  private var look: Look { Terminal.look(in: town.office.language) }

  private func heading(_ words: Bilingual) -> String {
    "\n" + look.paint(words[look.language], .heading)
  }

  private func say(_ text: String) { Output.write(text) }
}
