package import VekhaCore
package import VekhaLanguage

/// A single entry of a directory, held to the same rules as the rows of its tables.
package enum DirectoryEntry {
  /// A person's row, whose name becomes one line; the roles are those that a directory knows.
  package static func mistake(in person: inout PersonDraft, roles: Set<String>) -> Mistake? {
    person.name = PlainWords.line(person.name)
    if !Identifier.isValid(person.id) { return Catalogue.badID(person.id) }
    if person.name.isEmpty { return Catalogue.missingName(person.id) }
    if !person.email.isEmpty, !MailAddressShape.isValid(person.email) {
      return Catalogue.badAddress(person.email)
    }
    return person.tenures.map(\.role.rawValue).first { !roles.contains($0) }.map {
      Catalogue.unknownRole($0, nearest: Suggestion.nearest(to: $0, among: roles.sorted()))
    }
  }

  /// A pair's row; its form and kind become those of the lists.
  package static func mistake(in pair: inout PairDraft) -> Mistake? {
    if !Identifier.isValid(pair.id) { return Catalogue.badID(pair.id) }
    if pair.mentors.isEmpty { return Catalogue.incompletePair(pair.id, lacksMentor: true) }
    if pair.mentees.isEmpty { return Catalogue.incompletePair(pair.id, lacksMentor: false) }
    if let both = pair.mentees.first(where: pair.mentors.contains) {
      return Catalogue.bothSides(both, pair: pair.id)
    }
    return mistake(inFormOf: &pair) ?? mistake(inKindOf: &pair)
  }

  /// An organisation's row, whose title becomes one line.
  package static func mistake(
    in organisation: inout Organisation, isKnownZone: (String) -> Bool
  ) -> Mistake? {
    organisation.title = PlainWords.line(organisation.title)
    for name in [organisation.id, organisation.kind] where !Identifier.isValid(name) {
      return Catalogue.badID(name)
    }
    if let zone = organisation.timezone {
      return isKnownZone(zone) ? nil : Catalogue.unknownZone(zone)
    }
    return organisation.parent == nil ? Catalogue.missingZone(organisation.id) : nil
  }

  private static func mistake(inFormOf pair: inout PairDraft) -> Mistake? {
    guard let form = Mentoring.form(pair.form) else {
      let nearest = Suggestion.nearest(to: pair.form, among: Mentoring.forms)
      return Catalogue.unknownForm(pair.form, nearest: nearest, known: Mentoring.forms)
    }
    pair.form = form
    return nil
  }

  private static func mistake(inKindOf pair: inout PairDraft) -> Mistake? {
    guard let kind = Mentoring.kinds.value(of: pair.kind) else {
      let known = Mentoring.kinds.map(\.value)
      let nearest = Suggestion.nearest(to: pair.kind, among: known)
      return Catalogue.unknownPairKind(pair.kind, nearest: nearest, known: known)
    }
    pair.kind = kind
    return nil
  }
}
