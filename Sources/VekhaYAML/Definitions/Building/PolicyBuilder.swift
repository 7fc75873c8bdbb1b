internal import VekhaCore
internal import VekhaLanguage

/// Makes a reminder policy of its checked file.
struct PolicyBuilder {
  let policy: ReminderPolicy
  var mistakes: Mistakes
  private let root: YAMLNode

  init(_ file: DefinitionFile, version: String) {
    root = file.root
    mistakes = file.mistakes
    let hours = root.text("letters").flatMap(DeliveryHours.init) ?? .office
    let weekly = root.value("weekly").map(WeeklyTerms.init) ?? WeeklyTerms()
    policy = ReminderPolicy(id: file.id, version: version, hours: hours, weekly: weekly)
      .changed(by: LadderChange(root))
  }

  /// Looks for roles that nobody declares and for rungs that are out of order or never come.
  mutating func check(_ names: Names) {
    mistakes.checkLadder(root, names)
    for role in root.value("weekly")?.list("to") ?? [] { mistakes.checkRole(role, names) }
    guard policy.escalate.isEmpty, policy.after != nil, policy.after?.until == nil,
      let until = root.value("after")?.value("until")
    else { return }
    mistakes.note(Catalogue.nobodyAtTheEnd, at: until.place)
  }
}

extension WeeklyTerms {
  /// Reads `weekly: {day: monday, hour: "09:00", to: [coordinator, head]}`; nil for `weekly: нет`.
  fileprivate init?(_ node: YAMLNode) {
    self.init()
    guard node.kind == .mapping else {
      if Flag.value(of: node.words) == false { return nil }
      return
    }
    day = node.text("day").flatMap(RemindersSchema.days.value).flatMap(Weekday.init) ?? day
    hour = node.text("hour").flatMap { CivilTime($0) } ?? hour
    if node.value("to") != nil { to = node.words("to").map(Role.init) }
    silence = node.text("silent").flatMap(SpanReader.read) ?? silence
  }
}
