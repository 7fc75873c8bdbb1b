extension RecurrenceRule {
  /// Reads the text of a rule; what a rule of dates cannot hold is refused, never dropped.
  package init?(_ text: String) {
    guard text.utf8.count <= 500 else { return nil }
    var parts: [String: Substring] = [:]
    for part in text.split(separator: ";", omittingEmptySubsequences: false) {
      guard let equals = part.firstIndex(of: "=") else { return nil }
      let value = part[part.index(after: equals)...]
      guard parts.updateValue(value, forKey: String(part[..<equals])) == nil else { return nil }
    }
    guard let frequency = parts.removeValue(forKey: "FREQ"),
      let frequency = Frequency(rawValue: String(frequency))
    else { return nil }
    self.init(frequency: frequency)
    for (name, value) in parts {
      guard take(name, value) else { return nil }
    }
    guard isWhole else { return nil }
  }

  private mutating func take(_ name: String, _ value: Substring) -> Bool {
    switch name {
    case "INTERVAL": assign(RuleText.positive(value)) { interval = $0 }
    case "COUNT": assign(RuleText.positive(value)) { count = $0 }
    case "UNTIL": assign(RuleText.date(value)) { until = $0 }
    case "BYMONTH": assign(RuleText.numbers(value, in: 1...12)) { byMonth = $0 }
    case "BYMONTHDAY": assign(RuleText.signed(value, upTo: 31)) { byMonthDay = $0 }
    case "BYDAY": assign(RuleText.days(value)) { byDay = $0 }
    case "BYSETPOS": assign(RuleText.signed(value, upTo: 366)) { bySetPosition = $0 }
    case "WKST": assign(RuleText.weekday(value)) { weekStart = $0 }
    default: false
    }
  }

  private func assign<Value>(_ value: Value?, _ keep: (Value) -> Void) -> Bool {
    guard let value else { return false }
    keep(value)
    return true
  }

  /// Parts that RFC 5545 forbids beside each other.
  private var isWhole: Bool {
    let counts = byDay.contains { $0.ordinal != nil }
    if count != nil, until != nil { return false }
    if counts, frequency == .daily || frequency == .weekly { return false }
    if frequency == .weekly, !byMonthDay.isEmpty { return false }
    return bySetPosition.isEmpty || !(byMonth.isEmpty && byMonthDay.isEmpty && byDay.isEmpty)
  }

  package var description: String {
    var parts = ["FREQ=\(frequency.rawValue)"]
    if interval != 1 { parts.append("INTERVAL=\(interval)") }
    if weekStart != .monday { parts.append("WKST=\(RuleText.code(weekStart))") }
    parts += RuleText.list("BYMONTH", byMonth)
    parts += RuleText.list("BYMONTHDAY", byMonthDay)
    parts += RuleText.list("BYDAY", byDay.map(RuleText.code))
    parts += RuleText.list("BYSETPOS", bySetPosition)
    if let count { parts.append("COUNT=\(count)") }
    if let until { parts.append("UNTIL=\(RuleText.compact(until))") }
    return parts.joined(separator: ";")
  }
}
