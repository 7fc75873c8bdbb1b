import VekhaCore

/// Who may change which entries of the directory: the coordinator all, a curator the people and pairs of her school.
struct Keepers {
  let directory: any Directory

  func require(_ actor: Actor, for edits: [DirectoryEdit]) throws {
    guard let person = actor.person else { return }
    for edit in edits where !places(of: edit).allSatisfy({ mayChange(edit, at: $0, person) }) {
      throw Refusal.notPermitted(.keepDirectory)
    }
  }

  /// The coordinator says who stands in for anybody, a curator who does so for mentors and mentees of her school.
  func require(_ actor: Actor, forAbsenceOf key: PersonKey) throws {
    guard let keeper = actor.person else { return }
    let away = directory.person(key)
    let place = away?.organisation ?? ""
    let isMentoring =
      away?.tenures.allSatisfy { [.mentor, .mentee].contains($0.role) } == true
      && directory.holders(of: .curator, exactlyAt: place).contains(keeper)
    guard directory.person(keeper)?.hasLeft == false,
      isMentoring || coordinates(keeper, place)
    else { throw Refusal.notPermitted(.keepDirectory) }
  }

  /// Where the entry stands and, of one already there, where it stood; nobody is moved out of another's school.
  private func places(of edit: DirectoryEdit) -> [String] {
    let (now, before): (String, String?) =
      switch edit {
      case .organisation(let organisation): (organisation.id, nil)
      case .person(let draft): (draft.organisation, directory.person(draft.id)?.organisation)
      case .pair(let draft): (draft.organisation, directory.pair(draft.id)?.organisation)
      }
    return [now] + [before].compactMap(\.self)
  }

  private func mayChange(_ edit: DirectoryEdit, at place: String, _ person: PersonKey) -> Bool {
    guard directory.person(person)?.hasLeft == false else { return false }
    if coordinates(person, place) { return true }
    if case .organisation = edit { return false }
    return directory.holders(of: .curator, exactlyAt: place).contains(person) && !promotes(edit)
  }

  /// Whether the actor coordinates for the organisation; the administrator and the engine do everywhere.
  func coordinates(_ actor: Actor, _ place: String) -> Bool {
    guard let person = actor.person else { return true }
    return directory.person(person)?.hasLeft == false && coordinates(person, place)
  }

  /// The coordinator of the place or, of a place that is new, of any.
  private func coordinates(_ person: PersonKey, _ place: String) -> Bool {
    let tenures = directory.person(person)?.tenures ?? []
    guard directory.organisation(place) != nil else {
      return tenures.contains { $0.role == .coordinator }
    }
    return directory.chain(from: place)
      .contains { directory.holders(of: .coordinator, exactlyAt: $0).contains(person) }
  }

  /// Whether the edit gives a role that reaches beyond mentoring at the person's own school.
  private func promotes(_ edit: DirectoryEdit) -> Bool {
    guard case .person(let draft) = edit else { return false }
    let known = Set(directory.person(draft.id)?.tenures ?? [])
    return draft.tenures.contains { tenure in
      !known.contains(tenure)
        && (tenure.organisation != draft.organisation
          || ![.mentor, .mentee].contains(tenure.role))
    }
  }
}
