/// What a co-executor says of her part of a duty.
package struct PartReport: Hashable, Sendable {
  /// The party's key in the definition.
  package var party: String
  package var isDone: Bool
  package var on: CivilDate
  package var by: PersonKey?
  package var note: TextReference?

  package init(
    party: String, isDone: Bool, on: CivilDate, by: PersonKey? = nil, note: TextReference? = nil
  ) {
    self.party = party
    self.isDone = isDone
    self.on = on
    self.by = by
    self.note = note
  }
}

extension Occurrence {
  /// Takes a party's latest word in place of its earlier one.
  mutating func note(_ report: PartReport) {
    reports.removeAll { $0.party == report.party }
    reports.append(report)
  }

  /// Whether a party has said that its part is done.
  package func isPartDone(of party: String) -> Bool {
    reports.contains { $0.party == party && $0.isDone }
  }
}

// MARK: - Written form

extension PartReport {
  /// The report in one line, as the store keeps it.
  package var written: String {
    var fields = Fields()
    fields.add("party", party)
    fields.add("done", isDone ? "yes" : "no")
    fields.add("on", on)
    fields.add("by", by?.rawValue)
    fields.add("note", note?.rawValue)
    return fields.text
  }

  /// Reads what `written` gives; nil where it is something else.
  package init?(_ written: String) {
    guard let fields = Fields(written), let party = fields["party"], let done = fields["done"],
      let on = fields.date("on")
    else { return nil }
    self.init(
      party: party, isDone: done == "yes", on: on,
      by: fields["by"].flatMap(Int64.init).map(PersonKey.init(rawValue:)),
      note: fields.text("note"))
  }
}
