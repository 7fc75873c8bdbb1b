extension Fields {
  mutating func add(_ opening: Opening) {
    add(opening.definition)
    add("subject", opening.subject.kind.rawValue)
    add("id", opening.subject.id)
    add("organisation", opening.organisation)
    add("scope", opening.scope.rawValue)
    add("binding", opening.isBinding ? nil : "no")
    add(opening.members)
  }

  mutating func add(_ reference: DefinitionReference) {
    add("definition", reference.id)
    add("version", reference.version)
  }

  mutating func add(_ members: Members) {
    add("mentors", list: members.mentors.map(\.rawValue))
    add("mentees", list: members.mentees.map(\.rawValue))
    add("curator", members.curator?.rawValue)
  }

  mutating func add(_ dates: DutyDates) {
    add("opens", dates.opens)
    add("due", dates.due)
    add("unshifted", dates.unshifted)
  }

  mutating func add(_ completed: Completed) {
    add("on", completed.on)
    add("evidence", list: completed.evidence.map(\.rawValue))
    add("note", completed.note?.rawValue)
  }

  mutating func add(_ visit: StageVisit) {
    add("stage", visit.stage)
    add("on", visit.enteredOn)
    add("due", visit.due)
    add("relative", visit.isRelative ? "yes" : nil)
  }

  var opening: Opening? {
    guard let reference, let kind = self["subject"].flatMap(Subject.Kind.init(rawValue:)),
      let id = self["id"], let organisation = self["organisation"],
      let scope = self["scope"].flatMap(Scope.init(rawValue:)), let members
    else { return nil }
    return Opening(
      definition: reference, subject: Subject(kind: kind, id: id), organisation: organisation,
      scope: scope, isBinding: self["binding"] != "no", members: members)
  }

  var reference: DefinitionReference? {
    guard let id = self["definition"], let version = self["version"] else { return nil }
    return DefinitionReference(id: id, version: version)
  }

  var members: Members? {
    guard let mentors = people("mentors"), let mentees = people("mentees") else { return nil }
    let curator = self["curator"].flatMap(Int64.init).map(PersonKey.init(rawValue:))
    return Members(mentors: mentors, mentees: mentees, curator: curator)
  }

  func people(_ name: String) -> [PersonKey]? {
    let numbers = list(name).map { Int64($0) }
    guard !numbers.contains(nil) else { return nil }
    return numbers.compactMap { $0.map(PersonKey.init(rawValue:)) }
  }

  var dates: DutyDates? {
    guard let opens = date("opens") else { return nil }
    return DutyDates(opens: opens, due: date("due"), unshifted: date("unshifted"))
  }

  var completed: Completed? {
    guard let on = date("on") else { return nil }
    return Completed(on: on, evidence: texts("evidence"), note: text("note"))
  }

  var visit: StageVisit? {
    guard let stage = self["stage"], let on = date("on") else { return nil }
    return StageVisit(
      stage: stage, enteredOn: on, due: date("due"), isRelative: self["relative"] == "yes")
  }

  func date(_ name: String) -> CivilDate? { self[name].flatMap { CivilDate($0) } }

  func text(_ name: String) -> TextReference? { self[name].map(TextReference.init(rawValue:)) }

  func texts(_ name: String) -> [TextReference] { list(name).map(TextReference.init(rawValue:)) }

  var step: Step? { self["step"].flatMap(Step.named) }
}
