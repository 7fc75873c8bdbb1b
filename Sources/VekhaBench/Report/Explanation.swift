/// Why a goal is not met, in the words of whoever profiled it last.
struct Explanation {
  /// How the figure's line begins.
  var figure: String
  var words: String

  /// Those of the lines that miss their goals; a miss without an explanation is named too.
  static func list(for lines: [Line]) -> [String] {
    var missed: [String] = []
    for line in lines where line.isMet == false {
      let known = all.first { line.figure.hasPrefix($0.figure) }
      let words = known.map { "- **\($0.figure)**: \($0.words)" }
      let item = words ?? "- **\(line.figure)**: not yet explained."
      if !missed.contains(item) { missed.append(item) }
    }
    return missed
  }

  private static let all = [
    Explanation(
      figure: "1,000 letters to a real server",
      words: """
        one letter is in flight at a time and its mark is committed before the next one leaves, so that \
        a killed process can double no more than that one. libcurl does not pipeline: each letter takes four \
        exchanges (MAIL, RCPT, DATA, the body) where the floor takes one, and the profile shows \
        both sides waiting for one another, not working. An SMTP client of our own with PIPELINING would \
        halve the exchanges; TLS and log-in, which libcurl brings, weigh more than that.
        """)
  ]
}
