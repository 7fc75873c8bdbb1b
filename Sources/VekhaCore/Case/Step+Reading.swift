extension Step {
  /// Reads a step's name, or returns nil where it is none.
  package static func named(_ text: String) -> Step? {
    var text = text
    return text.withUTF8 { Step(ascii: $0) }
  }

  /// Reads a step's name from its bytes; a database hands them over as they stand.
  package init?(ascii text: UnsafeBufferPointer<UInt8>) {
    let name = text.prefix { $0 != UInt8(ascii: ":") }
    let step =
      name.count == text.count
      ? Self.plain(name) : Self.dated(name, .init(rebasing: text[(name.endIndex + 1)...]))
    guard let step else { return nil }
    self = step
  }

  private static func plain(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Step? {
    if name.elementsEqual("opened".utf8) { return .opened }
    if name.elementsEqual("due".utf8) { return .due }
    if name.elementsEqual("settled".utf8) { return .settled }
    if name.elementsEqual("vacant".utf8) { return .vacant }
    return nil
  }

  private static func dated(
    _ name: Slice<UnsafeBufferPointer<UInt8>>, _ argument: UnsafeBufferPointer<UInt8>
  ) -> Step? {
    let text = { String(decoding: argument, as: UTF8.self) }
    if name.elementsEqual("before".utf8) { return Span(text()).map(Step.before) }
    if name.elementsEqual("after".utf8) { return Span(text()).map(Step.after) }
    if name.elementsEqual("escalate".utf8) { return .escalate(Role(rawValue: text())) }
    guard let date = CivilDate(ascii: argument) else { return nil }
    if name.elementsEqual("ask".utf8) { return .ask(date) }
    if name.elementsEqual("checkpoint".utf8) { return .checkpoint(date) }
    if name.elementsEqual("decision".utf8) { return .decision(date) }
    if name.elementsEqual("answer".utf8) { return .answer(date) }
    if name.elementsEqual("resumed".utf8) { return .resumed(date) }
    return name.elementsEqual("weekly".utf8) ? .weekly(date) : nil
  }
}
