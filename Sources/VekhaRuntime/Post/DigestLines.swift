import VekhaCore

/// Puts what one person is told into the lines of her letter.
struct DigestLines {
  let world: World
  let recipient: Person
  /// Those who are away and in whose place the recipient is written to.
  let principals: Set<PersonKey>

  func line(_ told: ToldDuty) -> DigestLine {
    let (state, item) = (told.desk.state, told.rules.item)
    let isOwn = state.organisation == recipient.organisation
    let holders = told.rules.responsible(inPlaceOf: told.assignee)
    var line = DigestLine(
      kind: told.kind, caseTitle: told.desk.plan.title,
      organisation: isOwn ? "" : organisationTitle(of: state), caseID: state.id,
      code: told.code, occurrence: told.key.date?.iso ?? "", title: item.title,
      phrase: item.deadline?.phrase ?? "", due: told.due,
      overdueDays: told.overdueDays, result: item.result, responsible: names(of: holders),
      isVacant: holders.isVacant, subject: subject(of: state), undone: told.undone,
      notes: told.notes)
    line.isPart = told.isPart
    line.awaitedPart = told.awaitedPart
    return line
  }

  private func organisationTitle(of state: Case) -> String {
    world.directory.organisation(state.organisation)?.title ?? state.organisation
  }

  /// The pair by name, for those who take part in it or work at its organisation.
  private func subject(of state: Case) -> String {
    let members = state.members
    guard !members.isEmpty, isNear(state) else { return "" }
    return [members.mentors, members.mentees].map(names).filter { !$0.isEmpty }
      .joined(separator: " — ")
  }

  private func isNear(_ state: Case) -> Bool {
    let members = state.members
    return state.organisation == recipient.organisation || members.curator.map(isOwn) == true
      || members.mentors.contains(where: isOwn) || members.mentees.contains(where: isOwn)
  }

  private func isOwn(_ person: PersonKey) -> Bool {
    person == recipient.key || principals.contains(person)
  }

  private func names(of holders: Holders) -> String {
    names(holders.people.filter { !isOwn($0) })
  }

  private func names(_ people: [PersonKey]) -> String {
    people.compactMap { world.directory.person($0)?.name }.joined(separator: ", ")
  }
}
