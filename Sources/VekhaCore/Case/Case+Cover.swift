extension Case {
  package var id: String { cover.inscription.id }
  package var subject: Subject { cover.inscription.subject }
  package var organisation: String { cover.inscription.organisation }
  package var scope: Scope { cover.inscription.scope }
  package var openedOn: CivilDate { cover.inscription.openedOn }
  package var openedAt: Instant { cover.inscription.openedAt }

  package var definition: DefinitionReference {
    get { cover.inscription.definition }
    set { cover = cover.with { $0.definition = newValue } }
  }

  package var members: Members {
    get { cover.inscription.members }
    set { cover = cover.with { $0.members = newValue } }
  }
}

/// What hardly ever changes in a case.
struct CaseInscription: Hashable, Sendable {
  let id: String
  var definition: DefinitionReference
  let subject: Subject
  let organisation: String
  let scope: Scope
  var members: Members
  let openedAt: Instant
  let openedOn: CivilDate

  init(_ opening: Opening, id: String, at: Instant, on date: CivilDate) {
    self.id = id
    (definition, subject) = (opening.definition, opening.subject)
    (organisation, scope, members) = (opening.organisation, opening.scope, opening.members)
    (openedAt, openedOn) = (at, date)
  }
}

/// What bears the inscription; an object that all states of a case share, so that copying a state copies none of it.
final class CaseCover: Hashable, Sendable {
  let inscription: CaseInscription

  init(_ inscription: CaseInscription) {
    self.inscription = inscription
  }

  func with(_ change: (inout CaseInscription) -> Void) -> CaseCover {
    var inscription = inscription
    change(&inscription)
    return CaseCover(inscription)
  }

  static func == (left: CaseCover, right: CaseCover) -> Bool {
    left === right || left.inscription == right.inscription
  }

  func hash(into hasher: inout Hasher) { hasher.combine(inscription) }
}
