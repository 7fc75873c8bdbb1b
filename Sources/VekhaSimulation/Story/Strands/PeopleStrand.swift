import VekhaCore
import VekhaRuntime

/// How people come and go: curators leave, mentors change schools, pairs are added and get another mentor.
struct PeopleStrand {
  var chance: Chance

  mutating func write(on day: CivilDate, into script: inout Script) {
    guard let school = chance.pick(script.edition.directory.schools)?.id else { return }
    switch chance.number(in: 0...99) {
    case 0..<30: replaceCurator(of: school, on: day, in: &script)
    case 30..<55: moveMentor(on: day, in: &script)
    case 55..<82: changeMentor(on: day, in: &script)
    case 82..<90: addPair(at: school, on: day, in: &script)
    default: renameSchool(school, on: day, in: &script)
    }
  }

  /// The curator leaves and another comes; the coordinator loads the new list.
  private mutating func replaceCurator(
    of school: String, on day: CivilDate, in script: inout Script
  ) {
    let old = script.cast.holder(of: .curator, at: school, on: day)
    script.edition.directory.people.removeAll { $0.id == old }
    let new = newcomer("curator", .curator, at: school, in: script)
    script.edition.directory.people.append(new)
    script.cast.replace(.curator, at: school, by: new.id, from: day.adding(days: 1))
    script.add(day, .load(script.edition), by: &chance)
  }

  /// A mentor goes to work elsewhere and keeps her pair.
  private mutating func moveMentor(on day: CivilDate, in script: inout Script) {
    let people = script.edition.directory.people
    let mentors = people.indices.filter { people[$0].tenures.first?.role == .mentor }
    guard let place = chance.pick(mentors),
      let school = chance.pick(script.edition.directory.schools)?.id
    else { return }
    script.edition.directory.people[place].organisation = school
    let draft = script.edition.directory.people[place]
    script.add(day, .register([.person(draft)], by: "coordinator"), by: &chance)
  }

  private mutating func changeMentor(on day: CivilDate, in script: inout Script) {
    let pairs = script.edition.directory.pairs
    guard let place = chance.pick(Array(pairs.indices)) else { return }
    let new = newcomer("mentor", .mentor, at: pairs[place].organisation, in: script)
    script.edition.directory.people.append(new)
    for old in pairs[place].mentors {
      script.cast.succeed(old, by: new.id, from: day.adding(days: 1))
    }
    script.edition.directory.pairs[place].mentors = [new.id]
    let edits = [DirectoryEdit.person(new), .pair(script.edition.directory.pairs[place])]
    script.add(day, .register(edits, by: "coordinator"), by: &chance)
  }

  private mutating func addPair(at school: String, on day: CivilDate, in script: inout Script) {
    let mentor = newcomer("mentor", .mentor, at: school, in: script)
    let mentee = newcomer("mentee", .mentee, at: school, in: script)
    let pair = PairDraft(
      id: "pair-\(mentor.id)", organisation: school, form: "ученик-ученик", kind: "traditional",
      mentors: [mentor.id], mentees: [mentee.id], start: day.adding(days: chance.number(in: 0...9)))
    script.edition.directory.people += [mentor, mentee]
    script.edition.directory.pairs.append(pair)
    let edits = [DirectoryEdit.person(mentor), .person(mentee), .pair(pair)]
    script.add(day, .register(edits, by: "coordinator"), by: &chance)
    var pairs = PairStrand(chance: chance.strand())
    pairs.write(pair, into: &script)
  }

  private mutating func renameSchool(
    _ school: String, on day: CivilDate, in script: inout Script
  ) {
    guard let place = script.edition.directory.organisations.firstIndex(where: { $0.id == school })
    else { return }
    script.edition.directory.organisations[place].title += " имени героя"
    let organisation = script.edition.directory.organisations[place]
    script.add(day, .register([.organisation(organisation)], by: "coordinator"), by: &chance)
  }

  private mutating func newcomer(
    _ kind: String, _ role: Role, at school: String, in script: Script
  ) -> PersonDraft {
    let id = "\(kind)-n\(chance.number(in: 1...999_999_999))"
    return PersonDraft(
      id: id, name: "Житель \(id)", organisation: school,
      tenures: [Tenure(role: role, organisation: school)], email: "\(id)@example.org")
  }
}
