import Foundation

/// `make bench`: measures the figures, or those that are named, and writes the table.
@main
struct Bench {
  private static var figures: [any Figure.Type] {
    [
      YAML.self, SingleTransition.self, ThousandTransitions.self, Writers.self, Tick.self,
      IdlePass.self, Lateness.self, DaemonAtRest.self, Commands.self, WholeOrder.self,
      Forecasting.self, Verifying.self, Mail.self, Phrases.self, Importing.self,
    ]
  }

  static func main() async throws {
    do { try await measure() } catch let failure as RawFailure {
      say(failure.words)
      exit(EX_USAGE)
    }
  }

  private static func measure() async throws {
    let wishes = try Wishes(arguments: CommandLine.arguments)
    if try await Acts.perform(wishes) { return }
    let workshop = try wishes.workshop()
    var chapters: [Chapter] = []
    for figure in Self.figures where wishes.names(figure.name) {
      say("measuring \(figure.name)")
      let start = ContinuousClock.now
      let found = await Self.lines(of: figure, in: workshop)
      say("measured \(figure.name) in \(((ContinuousClock.now - start) / .seconds(1)).time)")
      show(found)
      chapters.append(Chapter(title: figure.title, about: figure.about, lines: found))
    }
    guard !chapters.isEmpty else {
      throw RawFailure(words: "figures: \(figures.map { $0.name }.joined(separator: " "))")
    }
    try write(chapters, by: wishes, in: workshop)
    if chapters.contains(where: { $0.lines.contains(where: \.isFailure) }) { exit(1) }
  }

  /// Shows each figure as soon as it is known, so that a run that is stopped leaves what it has found.
  private static func show(_ lines: [Line]) {
    let text = lines.map { $0.cells.joined(separator: " | ") + "\n" }.joined()
    FileHandle.standardOutput.write(Data(text.utf8))
  }

  /// Writes the page where a run of all figures is to leave one.
  private static func write(
    _ chapters: [Chapter], by wishes: Wishes, in workshop: Workshop
  ) throws {
    guard let output = wishes.output else { return }
    let machine = Machine(sync: try SingleSync.seconds(in: workshop.disk.folder))
    let page = Page(
      chapters: chapters, notes: wishes.notes, machine: machine, commit: wishes["--commit"])
    try page.text.write(toFile: output, atomically: true, encoding: .utf8)
  }

  /// A figure that fails takes its line of the table and leaves the others theirs.
  private static func lines(
    of figure: any Figure.Type, in workshop: Workshop
  ) async -> [Line] {
    do {
      return try await figure.init().lines(in: workshop)
    } catch {
      return [
        Line(figure: figure.name, measured: "\(Line.failure): \(error)", goal: "", isMet: false)
      ]
    }
  }
}
