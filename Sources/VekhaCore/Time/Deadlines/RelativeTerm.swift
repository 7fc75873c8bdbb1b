/// How far from an event a deadline stands.
package enum RelativeOffset: WrittenText {
  /// `+10d`: done so long after the event at the latest; `+0d` is the very day.
  case after(Span)
  /// `-3d`: done so long before the event.
  case before(Span)
  /// `>+30d`: not earlier than so long after the event.
  case notEarlier(Span)
  /// `>-30d`: not earlier than so long before the event.
  case notEarlierBefore(Span)
  /// While the event lasts.
  case within
  /// After the event, no number given.
  case afterwards
  /// `-?`: before the event, no number given.
  case beforehand

  package var description: String {
    switch self {
    case .after(let span): "+" + Self.short(span)
    case .before(let span): "-" + Self.short(span)
    case .notEarlier(let span): ">+" + Self.short(span)
    case .notEarlierBefore(let span): ">-" + Self.short(span)
    case .within: "within"
    case .afterwards: "after"
    case .beforehand: "-?"
    }
  }

  package init?(_ text: String) {
    switch text {
    case "within": self = .within
    case "after": self = .afterwards
    case "-?": self = .beforehand
    default:
      guard let offset = Self.counted(text) else { return nil }
      self = offset
    }
  }

  private static func counted(_ text: String) -> RelativeOffset? {
    var cursor = TextCursor(text)
    let notEarlier = cursor.skip(">")
    let ahead = cursor.skip("-")
    guard ahead || cursor.skip("+"), let span = cursor.shortSpan(), cursor.isAtEnd
    else { return nil }
    if notEarlier { return ahead ? .notEarlierBefore(span) : .notEarlier(span) }
    return ahead ? .before(span) : .after(span)
  }

  private static func short(_ span: Span) -> String {
    switch span.unit {
    case .days: "\(span.count)d"
    case .workingDays: "\(span.count)wd"
    case .weeks: "\(span.count * 7)d"
    case .months: "\(span.count)mo"
    case .years: "\(span.count)y"
    }
  }
}

extension TextCursor {
  fileprivate mutating func shortSpan() -> Span? {
    guard let count = number() else { return nil }
    if skip("d") { return .days(count) }
    if skip("w") { return skip("d") ? .workingDays(count) : nil }
    if skip("m") { return skip("o") ? .months(count) : nil }
    return skip("y") ? Span(count: count, unit: .years) : nil
  }
}

/// A deadline counted from an event.
package struct RelativeTerm: Sendable, Hashable {
  /// The event in the words of the order; empty where none is named.
  package var anchor: String
  package var offset: RelativeOffset

  package init(anchor: String, offset: RelativeOffset) {
    self.anchor = anchor
    self.offset = offset
  }
}
