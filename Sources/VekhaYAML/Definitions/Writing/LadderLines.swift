package import VekhaCore
internal import VekhaLanguage

extension LadderChange {
  /// What stands after `reminders:`, where a name says it all; nil where rungs are written, too.
  package var name: String? {
    self == LadderChange(base: base) ? base : nil
  }

  /// The lines of the block under `reminders:`, in the schema's order.
  package var lines: [String] {
    [
      base.map { "as: \($0)" }, Self.flag("opened", opened),
      before.map { "before: [\($0.map(\.written).joined(separator: ", "))]" },
      Self.flag("due", due), after.map { "after: \($0.written)" },
    ].compactMap(\.self) + escalations
      + [Self.flag("settled", settled), missed.map { "missed: \($0.rawValue)" }].compactMap(\.self)
  }

  private var escalations: [String] {
    guard let escalate else { return [] }
    guard !escalate.isEmpty else { return ["escalate: []"] }
    return ["escalate:"]
      + escalate.map { "  - {after: \($0.after.written), to: \($0.to.rawValue)}" }
  }

  private static func flag(_ key: String, _ value: Bool?) -> String? {
    value.map { "\(key): \($0 ? "yes" : "no")" }
  }
}

extension LadderChange.After {
  fileprivate var written: String {
    switch self {
    case .nothing: "no"
    case .repeated(let repetition):
      "{first: \(repetition.first.written), every: \(repetition.every.written), "
        + "until: \(repetition.until?.written ?? "done")}"
    }
  }
}

extension Span {
  /// «14 дней», or its sign where the words would be read otherwise.
  fileprivate var written: String {
    if SpanReader.read(words.ru) == self { return words.ru }
    return unit == .weeks ? "P\(count)W" : description
  }
}
