package import VekhaCore

/// What has to be fixed when a case opens, for each kind of case.
struct Openings {
  let world: World

  func municipal(_ roadmap: Definition, organisation: String) -> (id: String, Opening) {
    (
      "\(roadmap.id)/\(organisation)",
      Opening(
        definition: roadmap.reference, subject: Subject(kind: .organisation, id: organisation),
        organisation: organisation, scope: .municipal)
    )
  }

  /// A school's share; where the roadmap asks for approval it does not bind yet.
  func share(_ roadmap: Definition, of organisation: Organisation) -> (id: String, Opening) {
    (
      "\(roadmap.id)/\(organisation.id)",
      Opening(
        definition: roadmap.reference,
        subject: Subject(kind: .organisation, id: organisation.id),
        organisation: organisation.id, scope: .share, isBinding: roadmap.approval == nil)
    )
  }

  func approval(
    _ workflow: Definition, of roadmap: Definition, at organisation: Organisation
  ) -> (id: String, Opening) {
    (
      "\(workflow.id)/\(roadmap.id)/\(organisation.id)",
      Opening(
        definition: workflow.reference, subject: Subject(kind: .roadmap, id: roadmap.id),
        organisation: organisation.id, scope: .run)
    )
  }

  func pair(_ pair: Pair, in workflow: Definition) -> Opening {
    Opening(
      definition: workflow.reference, subject: Subject(kind: pair.subjectKind, id: pair.id),
      organisation: pair.organisation, scope: .run, members: pair.members)
  }

  func workflow(_ id: String, subject: String) throws -> Opening {
    let workflow = try world.currentDefinitions().first { $0.id == id && $0.kind == .workflow }
    guard let workflow else { throw UnknownName.definition(id) }
    if let pair = world.directory.pair(subject) { return self.pair(pair, in: workflow) }
    guard world.directory.organisation(subject) != nil else {
      throw UnknownName.subject(subject)
    }
    return Opening(
      definition: workflow.reference, subject: Subject(kind: .programme, id: subject),
      organisation: subject, scope: .run)
  }

  /// Later runs of one subject append `/2`, `/3`.
  static func freeID(_ id: String, in reader: any StoreReader) throws -> String {
    let taken = Set(try reader.caseIDs(matching: id) + reader.caseIDs(matching: "\(id)/*"))
    guard taken.contains(id) else { return id }
    var number = 2
    while taken.contains("\(id)/\(number)") { number += 1 }
    return "\(id)/\(number)"
  }
}

extension Definition {
  package var reference: DefinitionReference { DefinitionReference(id: id, version: version) }
}

extension World {
  /// What an actor would be to a case that is about to open.
  func standing(of actor: Actor, in opening: Opening) throws -> Standing {
    try context(
      definition(opening.definition), organisation: opening.organisation,
      members: opening.members, actor: actor
    ).standing
  }
}
