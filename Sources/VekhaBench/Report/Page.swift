import Foundation
import VekhaCore
import VekhaRuntime

/// The lines of one figure with what a reader has to know about them.
struct Chapter {
  var title: String
  var about: String
  var lines: [Line]

  var markdown: String {
    let rows = [Line.titles, Line.titles.map { _ in "---" }] + lines.map(\.cells)
    let table = rows.map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
    return "### \(title)\n\n\(about)\n\n\(table)"
  }
}

/// All chapters as they stand in the documents, with the machine, the day and the state of the sources.
struct Page {
  var chapters: [Chapter]
  var notes: Notes
  var machine: Machine
  var commit: String?

  var text: String {
    """
    # Performance

    How fast Vekha is, each figure beside its goal and its floor: the least that the same work costs in C.
    Made by `make bench`, which writes this page anew; \(verdict)

    - Day: \(SystemTime().now.iso8601.prefix(10)), commit \(commit ?? "unknown")
    - Machine: \(machine.words)
    - Disk: \(machine.diskWords); “tmpfs” is a file system in memory, where that wait costs nothing.

    ## Figures

    Product and floor are measured by turns in one run, so that both meet the same weather; times are medians.
    A ratio such as 0.5× means half as fast as the floor where the goal is “at least”, and 1.5× half as
    long again where it is “at most”. The floor of whatever writes is plain SQLite (write-ahead log,
    `synchronous=FULL`) that runs the very statements by which the product changed rows, compiled
    beforehand. Waits for the disk (`fsync`, `fdatasync`) are counted by a library loaded beside the
    program; they are free of the machine's noise.

    A case waits with one item, for one school, reminded once long before its date; a school has 250 such
    cases, each of an order of its own, and one curator. They were opened by the product's own statements,
    so `verify` passes.

    \(chapters.map(\.markdown).joined(separator: "\n\n"))

    ## Goals that are missed

    \(explanations)
    """
  }

  private var lines: [Line] { chapters.flatMap(\.lines) }

  private var verdict: String {
    let goals = lines.compactMap(\.isMet)
    return "\(goals.count(where: \.self)) of \(goals.count) goals are met."
  }

  private var explanations: String {
    let missed = notes.explanations(of: lines)
    return missed.isEmpty ? "None.\n" : missed.joined(separator: "\n\n") + "\n"
  }
}
