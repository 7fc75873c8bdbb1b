import Foundation
import VekhaCore
import VekhaRuntime

/// The lines as a table in Markdown, with the machine and the day.
struct Table {
  var lines: [Line]

  var markdown: String {
    let rows = [Line.titles, Line.titles.map { _ in "---" }] + lines.map(\.cells)
    return rows.map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
  }

  /// The table with its headings, as it stands in the documents.
  func page(machine: Machine) -> String {
    """
    # Performance

    Made by `make bench` on \(SystemTime().now.iso8601.prefix(10)): \(machine.words)

    Each figure stands beside its floor, measured by turns in one run; times are medians. A floor is the
    same work in C: plain SQLite (write-ahead log, `synchronous=FULL`) that runs the very statements by
    which the product changed rows, compiled beforehand, in one transaction; libyaml's own tree of
    the same bytes; one pipelined connection with the same letters to the same server. Waits for the
    disk (`fsync`, `fdatasync`) are counted by a library loaded beside the program.

    A case waits with one item, for one school, reminded once long before its date; a school has 250 such
    cases and one curator. They were opened by the product's own statements, so `verify` passes.

    \(markdown)

    \(explanations)
    """
  }

  private var explanations: String {
    let missed = Explanation.list(for: lines)
    guard !missed.isEmpty else { return "Every goal is met.\n" }
    return "## Goals not met\n\n" + missed.joined(separator: "\n") + "\n"
  }
}

/// The machine on which the figures were measured.
struct Machine {
  var words: String

  /// - Parameter sync: seconds that one wait for the disk takes
  init(sync: Double) {
    let text = { (path: String) in (try? String(contentsOfFile: path, encoding: .utf8)) ?? "" }
    let processors = text("/proc/cpuinfo").split(separator: "\n")
    let models = processors.filter { $0.hasPrefix("model name") }
    let model = models.first?.split(separator: ":").last.map(String.init) ?? " unknown processor"
    let memory = text("/proc/meminfo").split(separator: " ").compactMap { Double($0) }.first ?? 0
    let kernel = text("/proc/sys/kernel/osrelease").split(separator: "\n").first ?? ""
    words =
      "\(models.count) cores of\(model), \((memory / 1_048_576).written(digits: 0)) GiB, "
      + "Linux \(kernel); a wait for the disk takes \(sync.time)."
  }
}
