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
    policy = ReminderPolicy(id: file.id, version: version, hours: hours)
      .changed(by: LadderChange(root))
  }

  /// Looks for roles that nobody declares and for rungs that are out of order or never come.
  mutating func check(_ names: Names) {
    mistakes.checkLadder(root, names)
    guard policy.escalate.isEmpty, policy.after != nil, policy.after?.until == nil,
      let until = root.value("after")?.value("until")
    else { return }
    mistakes.note(Catalogue.nobodyAtTheEnd, at: until.place)
  }
}
