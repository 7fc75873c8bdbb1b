internal import VekhaCore
internal import VekhaLanguage

extension DefinitionBuilder {
  mutating func readParties() {
    var parties: [Party] = []
    for entry in root.table("parties") where entry.value.kind == .mapping {
      let node = entry.value
      let party = Party(
        key: entry.name, title: node.text("title") ?? entry.name,
        role: node.text("role").map(Role.init), organisation: node.text("organisation"),
        every: node.words("every"), person: node.text("person"))
      parties.append(party)
      partyNames.insert(ExactText(party.key))
      checkParty(party, entry)
    }
    definition.parties = parties
  }

  /// The keys of the parties that a list names; a party that does not exist is reported.
  mutating func partyKeys(_ nodes: [YAMLNode]) -> [String] {
    var keys: [String] = []
    keys.reserveCapacity(nodes.count)
    for node in nodes where node.kind == .scalar { keys.append(partyKey(node)) }
    return keys
  }

  /// The key of a party that a scalar names; one that does not exist is reported.
  mutating func partyKey(_ node: YAMLNode) -> String {
    let key = node.words
    if !partyNames.contains(ExactText(key)) { checkPartyKey(node) }
    return key
  }

  /// Two ways to write the same letter, such as «й» in one sign or two, are no mistake.
  private mutating func checkPartyKey(_ node: YAMLNode) {
    guard !mistakes.isFull, definition.party(node.words) == nil else { return }
    let known = definition.parties.map(\.key)
    let nearest = mistakes.nearest(to: node.words, among: known)
    mistakes.note(
      Catalogue.unknownParty(node.words, inRoadmap: isRoadmap, nearest: nearest, known: known),
      at: node.place)
  }

  private mutating func checkParty(_ party: Party, _ entry: YAMLEntry) {
    let node = entry.value
    if party.role == nil, party.organisation == nil, party.every.isEmpty, party.person == nil {
      mistakes.note(Catalogue.emptyParty(party.key), at: entry.key.place)
    }
    if let role = node.value("role") { mistakes.checkRole(role, names) }
    if let place = node.value("organisation") { mistakes.checkOrganisation(place, names) }
    checkPerson(party, node)
    for kind in node.list("every") {
      checkKind(kind)
    }
  }

  /// A person whom the directory lacks is no mistake where somebody else stands in.
  private mutating func checkPerson(_ party: Party, _ node: YAMLNode) {
    guard let person = node.value("person"), let directory = names.directory,
      !directory.people.contains(person.words), party.role == nil, party.organisation == nil
    else { return }
    let nearest = mistakes.nearest(to: person.words, among: directory.people.sorted())
    mistakes.note(Catalogue.unknownPerson(person.words, nearest: nearest), at: person.place)
  }

  private mutating func checkKind(_ node: YAMLNode) {
    guard let kinds = names.directory?.kinds, !kinds.contains(node.words) else { return }
    let known = kinds.sorted()
    let nearest = mistakes.nearest(to: node.words, among: known)
    mistakes.note(
      Catalogue.emptyEvery(node.words, nearest: nearest, known: known), at: node.place)
  }
}
