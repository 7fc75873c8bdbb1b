import Foundation

/// `make bench`: measures the figures, or those that are named, and writes the table.
@main
struct Bench {
  private static var figures: [any Figure.Type] {
    [
      SingleTransition.self, ThousandTransitions.self, Tick.self, IdlePass.self, Commands.self,
    ]
  }

  static func main() async throws {
    let wishes = Wishes(arguments: CommandLine.arguments)
    let workshop = try wishes.workshop()
    var lines: [Line] = []
    for figure in Self.figures where wishes.names(figure.name) {
      say("measuring \(figure.name)")
      let found = try await figure.init().lines(in: workshop)
      for line in found { print(line.cells.joined(separator: " | ")) }
      lines += found
    }
    guard !lines.isEmpty else {
      throw RawFailure(words: "figures: \(figures.map { $0.name }.joined(separator: " "))")
    }
    let table = Table(lines: lines)
    guard let output = wishes.output else { return }
    let machine = Machine(sync: try SingleSync.seconds(in: workshop.disk.folder))
    try table.page(machine: machine).write(toFile: output, atomically: true, encoding: .utf8)
  }
}
