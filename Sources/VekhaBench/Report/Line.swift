/// One line of the table: a figure as it was measured, its floor, and its goal.
struct Line: Sendable {
  var figure: String
  /// Where the files lay: a disk or a tmpfs; empty where it makes no difference.
  var place = ""
  var measured: String
  var floor = ""
  var ratio = ""
  var goal: String
  /// Nil where there is no goal.
  var isMet: Bool?

  var cells: [String] {
    let verdict = isMet.map { $0 ? "met" : "**missed**" } ?? ""
    return [figure, place, measured, floor, ratio, goal, verdict]
  }

  /// How a line begins that says why there is no figure.
  static let failure = "failed"

  var isFailure: Bool { measured.hasPrefix(Self.failure) }

  /// The figure with its place, by which it is told from all others.
  var fullName: String { place.isEmpty ? figure : "\(figure), \(place)" }

  static let titles = ["figure", "place", "measured", "floor", "ratio", "goal", "verdict"]
}

extension Double {
  /// A number with as many digits as say something.
  var short: String {
    let digits = abs(self) >= 100 ? 0 : abs(self) >= 10 ? 1 : 2
    return written(digits: digits)
  }

  func written(digits: Int) -> String {
    guard isFinite else { return "—" }
    let scale = (0..<digits).reduce(1.0) { scale, _ in scale * 10 }
    let whole = Int64((abs(self) * scale).rounded())
    let sign = self < 0 && whole > 0 ? "-" : ""
    guard digits > 0 else { return "\(sign)\(whole)" }
    let text = String(repeating: "0", count: digits) + "\(whole)"
    let fraction = text.suffix(digits)
    return "\(sign)\(whole / Int64(scale)).\(fraction)"
  }

  /// Seconds in the unit that reads best.
  var time: String {
    if self >= 1 { return "\(short) s" }
    if self >= 1e-3 { return "\((self * 1e3).short) ms" }
    return "\((self * 1e6).short) µs"
  }

  var megabytes: String { "\((self / 1_048_576).short) MiB" }
}

extension Int {
  /// Groups of three digits, with commas.
  var grouped: String {
    self < 1000
      ? String(self)
      : (self / 1000).grouped + "," + String(String(1000 + self % 1000).dropFirst())
  }
}
