internal import VekhaCore
internal import VekhaLanguage

extension DirectoryBuilder {
  mutating func readPeople() {
    draft.listsPeople = root.value("people") != nil
    var first = FirstPlaces()
    for row in rows(under: "people", columns: DirectorySchema.person) {
      guard let id = identity(of: row, &first) else { continue }
      people.insert(id.text)
      draft.people.append(person(id, row))
    }
    learnKnownPeople()
  }

  /// The id of a row, unless it is empty, malformed or taken.
  mutating func identity(of row: DraftRow, _ first: inout FirstPlaces) -> PlacedWord? {
    guard let id = row.text("id") else {
      noteMissing(Catalogue.missingCell("id"), at: row.place, row)
      return nil
    }
    guard Identifier.isValid(id.text) else {
      noteMissing(Catalogue.badID(id.text), at: id.place, row)
      return nil
    }
    guard let former = first.insert(id.text, at: id.place) else { return id }
    mistakes.note(Catalogue.doubledID(id.text, first: former), at: id.place)
    return nil
  }

  /// The organisation that a row names.
  mutating func organisation(of row: DraftRow) -> String {
    guard let organisation = row.text("organisation") else {
      noteMissing(Catalogue.missingCell("organisation"), at: row.place, row)
      return ""
    }
    mistakes.checkOrganisation(organisation.text, at: organisation.place, among: organisations)
    return organisation.text
  }

  /// The date under a column; Excel writes it the Russian way.
  mutating func date(_ column: String, of row: DraftRow) -> CivilDate? {
    guard let text = row.text(column) else { return nil }
    if let date = CivilDate(text.text) ?? CivilDate(russian: text.text) { return date }
    let isImpossible =
      TextForm.isImpossibleDate(text.text) || CivilDate.hasRussianShape(text.text)
    mistakes.note(
      isImpossible ? Catalogue.impossibleDate(text.text) : Catalogue.badDate(text.text),
      at: text.place)
    return nil
  }

  /// Says what a table's row lacks; of a block in the file itself the schema has said it.
  mutating func noteMissing(_ mistake: Mistake, at place: SourcePlace, _ row: DraftRow) {
    guard case .row = row else { return }
    mistakes.note(mistake, at: place)
  }

  private mutating func person(_ id: PlacedWord, _ row: DraftRow) -> PersonDraft {
    let name = row.text("name")
    if name == nil { noteMissing(Catalogue.missingName(id.text), at: id.place, row) }
    var person = PersonDraft(
      id: id.text, name: PlainWords.line(name?.text ?? ""), organisation: organisation(of: row))
    person.tenures = row.words("roles").compactMap { tenure($0, at: person.organisation) }
    person.email = address(of: row)
    person.telegram = row.text("telegram")?.text ?? ""
    person.born = date("born", of: row)
    return person
  }

  /// Reads `curator`, or `curator@school-5` for a role at another organisation.
  private mutating func tenure(_ word: PlacedWord, at home: String) -> Tenure? {
    let parts = word.text.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    let role = String(parts[0])
    guard roles.contains(role) else {
      let nearest = mistakes.nearest(to: role, among: roles.sorted())
      mistakes.note(Catalogue.unknownRole(role, nearest: nearest), at: word.place)
      return nil
    }
    let place = parts.count > 1 ? String(parts[1]) : home
    if parts.count > 1 {
      mistakes.checkOrganisation(place, at: word.place, among: organisations)
    }
    return Tenure(role: Role(rawValue: role), organisation: place)
  }

  private mutating func address(of row: DraftRow) -> String {
    guard let email = row.text("email") else { return "" }
    if !MailAddressShape.isValid(email.text) {
      mistakes.note(Catalogue.badAddress(email.text), at: email.place)
    }
    return email.text
  }

  /// A directory that lists no people of its own goes on with those who are known.
  private mutating func learnKnownPeople() {
    for directory in reader.known.directories
    where directory.id != draft.id || !draft.listsPeople {
      people.formUnion(directory.people)
    }
  }
}
