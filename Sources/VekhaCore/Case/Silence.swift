/// A time in which nobody is reminded of a case, or of one item of it; what is overdue stays so.
package struct Silence: Hashable, Sendable {
  /// The number by which it is ended.
  package var id: Int
  /// The item; nil for the whole case.
  package var code: String?
  package var from: CivilDate
  /// The last day on which nothing is said.
  package var through: CivilDate
  package var reason: TextReference

  package init(
    id: Int, code: String? = nil, from: CivilDate, through: CivilDate, reason: TextReference
  ) {
    self.id = id
    self.code = code
    self.from = from
    self.through = through
    self.reason = reason
  }

  func concerns(_ code: String) -> Bool { self.code == nil || self.code == code }
}

extension Case {
  /// The last day of the silence in which an item lies on a day; nil where it lies in none.
  package func silentThrough(_ code: String, on day: CivilDate) -> CivilDate? {
    silences(of: code, on: day).map(\.through).max()
  }

  /// The silences in which an item lies on a day.
  package func silences(of code: String, on day: CivilDate) -> [Silence] {
    silences.filter { $0.concerns(code) && $0.from <= day && day <= $0.through }
  }

  package func isSilent(_ code: String, on day: CivilDate) -> Bool {
    silentThrough(code, on: day) != nil
  }
}

// MARK: - Written form

extension Silence {
  /// The silence in one line, as the journal and the store keep it.
  package var written: String {
    var fields = Fields()
    fields.add(self)
    return fields.text
  }

  /// Reads what `written` gives; nil where it is something else.
  package init?(_ written: String) {
    guard let silence = Fields(written)?.silence else { return nil }
    self = silence
  }
}

extension Fields {
  mutating func add(_ silence: Silence) {
    add("silence", silence.id)
    add("code", silence.code)
    add("from", silence.from)
    add("through", silence.through)
    add("reason", silence.reason.rawValue)
  }

  var silence: Silence? {
    guard let id = self["silence"].flatMap(Int.init), let from = date("from"),
      let through = date("through"), let reason = text("reason")
    else { return nil }
    return Silence(id: id, code: self["code"], from: from, through: through, reason: reason)
  }
}
