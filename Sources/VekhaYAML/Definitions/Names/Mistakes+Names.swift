internal import VekhaCore
internal import VekhaLanguage

/// Whether what a definition names exists.
extension Mistakes {
  mutating func checkRole(_ node: YAMLNode, _ names: Names) {
    guard let directory = names.directory else { return checkBuiltInRole(node) }
    checkRole(node.words, at: node.place, directory)
  }

  /// Without a directory a role may yet be declared, unless it is plainly a built-in one mistyped.
  private mutating func checkBuiltInRole(_ node: YAMLNode) {
    let builtIn = Role.builtIn.map(\.rawValue).sorted()
    guard !builtIn.contains(node.words) else { return }
    let mistake =
      nearest(to: node.words, among: builtIn)
      .map { Catalogue.unknownRole(node.words, nearest: $0) }
    note(mistake ?? Catalogue.roleWithoutDirectory(node.words), at: node.place)
  }

  mutating func checkRole(_ role: String, at place: SourcePlace, _ directory: DirectoryNames) {
    guard directory.roles.contains(role) else {
      let nearest = nearest(to: role, among: directory.roles.sorted())
      return note(Catalogue.unknownRole(role, nearest: nearest), at: place)
    }
    if !directory.heldRoles.isEmpty, !directory.heldRoles.contains(role) {
      note(Catalogue.roleWithoutPeople(role), at: place)
    }
  }

  mutating func checkOrganisation(_ node: YAMLNode, _ names: Names) {
    guard let directory = names.directory else { return }
    checkOrganisation(node.words, at: node.place, among: directory.organisations)
  }

  mutating func checkOrganisation(
    _ id: String, at place: SourcePlace, among known: [String: Organisation]
  ) {
    guard known[id] == nil, !isFull else { return }
    let ids = known.keys.sorted()
    note(
      Catalogue.unknownOrganisation(id, nearest: nearest(to: id, among: ids), known: ids),
      at: place)
  }

  /// A roadmap stays in the directory that it was loaded for first.
  mutating func checkOwner(ofRoadmap id: String, at organisation: YAMLNode, _ names: Names) {
    guard let owners = names.directory?.owners,
      let former = names.roadmaps[id].flatMap({ owners[$0] }),
      let present = owners[organisation.words], present != former
    else { return }
    note(Catalogue.takenRoadmap(id, directory: former), at: organisation.place)
  }

  mutating func checkCalendar(_ node: YAMLNode, _ names: Names) {
    guard names.calendars[node.words] == nil else { return }
    let known = names.calendars.keys.sorted()
    let nearest = nearest(to: node.words, among: known)
    note(Catalogue.unknownCalendar(node.words, nearest: nearest, known: known), at: node.place)
  }

  mutating func checkReminders(_ node: YAMLNode, _ names: Names) {
    guard names.policies[node.words] == nil else { return }
    let known = names.policies.keys.sorted()
    let nearest = nearest(to: node.words, among: known)
    note(Catalogue.unknownReminders(node.words, nearest: nearest, known: known), at: node.place)
  }

  mutating func checkWorkflow(_ node: YAMLNode, among workflows: Set<String>) {
    guard !workflows.contains(node.words) else { return }
    let known = workflows.sorted()
    let nearest = nearest(to: node.words, among: known)
    note(Catalogue.unknownWorkflow(node.words, nearest: nearest, known: known), at: node.place)
  }
}
