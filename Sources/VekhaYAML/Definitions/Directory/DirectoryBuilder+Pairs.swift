internal import VekhaCore
internal import VekhaLanguage

extension DirectoryBuilder {
  mutating func readPairs() {
    draft.listsPairs = root.value("pairs") != nil
    var first = FirstPlaces()
    for row in rows(under: "pairs", columns: DirectorySchema.pair) {
      guard let id = identity(of: row, &first) else { continue }
      draft.pairs.append(pair(id, row))
    }
  }

  private mutating func pair(_ id: PlacedWord, _ row: DraftRow) -> PairDraft {
    var pair = PairDraft(
      id: id.text, organisation: organisation(of: row), form: form(of: row), kind: kind(of: row),
      mentors: members(of: row, "mentors"), mentees: members(of: row, "mentees"))
    pair.curator = members(of: row, "curator").first
    pair.start = date("start", of: row)
    checkSides(of: pair, id, row)
    return pair
  }

  private mutating func members(of row: DraftRow, _ column: String) -> [String] {
    row.words(column).map { word in
      if !people.contains(word.text), !mistakes.isFull {
        let nearest = mistakes.nearest(to: word.text, among: draft.people.prefix(2_000).map(\.id))
        mistakes.note(Catalogue.unknownPerson(word.text, nearest: nearest), at: word.place)
      }
      return word.text
    }
  }

  private mutating func checkSides(of pair: PairDraft, _ id: PlacedWord, _ row: DraftRow) {
    for (members, lacksMentor) in [(pair.mentors, true), (pair.mentees, false)]
    where members.isEmpty {
      mistakes.note(Catalogue.incompletePair(pair.id, lacksMentor: lacksMentor), at: id.place)
    }
    let mentors = Set(pair.mentors)
    for word in row.words("mentees") where mentors.contains(word.text) {
      mistakes.note(Catalogue.bothSides(word.text, pair: pair.id), at: word.place)
    }
  }

  private mutating func form(of row: DraftRow) -> String {
    guard let text = row.text("form") else {
      noteMissing(Catalogue.missingCell("form"), at: row.place, row)
      return ""
    }
    if let form = Mentoring.form(text.text) { return form }
    let nearest = mistakes.nearest(to: text.text, among: Mentoring.forms)
    mistakes.note(
      Catalogue.unknownForm(text.text, nearest: nearest, known: Mentoring.forms), at: text.place)
    return text.text
  }

  private mutating func kind(of row: DraftRow) -> String {
    guard let text = row.text("kind") else {
      noteMissing(Catalogue.missingCell("kind"), at: row.place, row)
      return ""
    }
    if let kind = Mentoring.kinds.value(of: text.text) { return kind }
    let known = Mentoring.kinds.map(\.value)
    let words = known + Mentoring.kinds.flatMap(\.also)
    let nearest = mistakes.nearest(to: text.text, among: words)
    mistakes.note(
      Catalogue.unknownPairKind(text.text, nearest: nearest, known: known), at: text.place)
    return text.text
  }
}
