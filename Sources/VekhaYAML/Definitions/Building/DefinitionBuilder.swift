internal import VekhaCore
internal import VekhaLanguage

/// Makes a roadmap or a workflow of its checked file and looks up everything it refers to.
struct DefinitionBuilder {
  var definition: Definition
  var mistakes: Mistakes
  var readings: [DeadlineReading] = []
  var partyNames: Set<ExactText> = []
  let root: YAMLNode
  let names: Names
  let phrases: DeadlinePhrases
  var verdicts = PhraseVerdicts()
  private let isKnownZone: (String) -> Bool

  init(
    _ file: DefinitionFile, version: String, names: Names, isKnownZone: @escaping (String) -> Bool
  ) {
    root = file.root
    mistakes = file.mistakes
    self.names = names
    self.isKnownZone = isKnownZone
    definition = Definition(
      id: file.id, version: version, kind: file.kind == .roadmap ? .roadmap : .workflow,
      title: file.root.text("title") ?? file.id)
    definition.period = file.root.text("period").flatMap { Period($0) }
    definition.calendar = file.root.text("calendar") ?? definition.calendar
    phrases = DeadlinePhrases(
      period: definition.period, calendar: names.calendars[definition.calendar])
  }

  var isRoadmap: Bool { definition.kind == .roadmap }

  mutating func build() -> Definition {
    readHead()
    readReferences()
    readParties()
    readIndicators()
    readGroups()
    readTransitions()
    checkStages()
    return definition
  }

  private mutating func readHead() {
    definition.order = root.text("order") ?? ""
    definition.timezone = root.text("timezone")
    if let rule = root.text("non-working-day").flatMap(NonWorkingDayRule.init) {
      definition.nonWorkingDay = rule
    }
    definition.subjects = root.words("subject").compactMap(Subject.Kind.init)
    if let zone = root.value("timezone"), !isKnownZone(zone.words) {
      mistakes.note(Catalogue.unknownZone(zone.words), at: zone.place)
    }
  }

  private mutating func readReferences() {
    definition.organisation = root.text("organisation")
    definition.approval = root.text("approval")
    if let node = root.value("organisation") {
      mistakes.checkOrganisation(node, names)
      mistakes.checkOwner(ofRoadmap: definition.id, at: node, names)
    }
    if let node = root.value("calendar") { mistakes.checkCalendar(node, names) }
    if var reminders = reminders(of: root) {
      reminders.base = reminders.base ?? definition.reminders.base
      definition.reminders = reminders
    }
    if let node = root.value("approval") { mistakes.checkWorkflow(node, among: names.workflows) }
  }

  private mutating func readIndicators() {
    var first = FirstPlaces()
    for node in root.list("indicators") {
      guard let id = node.value("indicator") else { continue }
      if let former = first.insert(id.words, at: id.place) {
        mistakes.note(Catalogue.doubledName(id.words, first: former), at: id.place)
      }
      definition.indicators.append(
        Indicator(
          id: id.words, title: node.text("title") ?? id.words, unit: node.text("unit") ?? "",
          targets: Self.targets(of: node)))
    }
  }

  private static func targets(of node: YAMLNode) -> [Int: String] {
    var targets: [Int: String] = [:]
    for entry in node.table("targets") {
      guard let year = Int(entry.name) else { continue }
      targets[year] = entry.value.words
    }
    return targets
  }
}
