internal import VekhaCore

/// Everything that definitions can refer to: what is known, with the files' own in its place.
struct Names {
  var workflows: Set<String>
  var policies: [String: ReminderPolicy]
  var calendars: [String: WorkCalendar]
  /// The organisation that each loaded roadmap stands at.
  var roadmaps: [String: String]
  /// Nil where no directory is known at all; then nothing is said about roles and organisations.
  var directory: DirectoryNames?

  init(_ known: KnownDefinitions) {
    workflows = known.workflows
    policies = known.policies
    calendars = known.calendars
    roadmaps = known.roadmaps
    directory = known.directories.isEmpty ? nil : DirectoryNames(known.directories)
  }
}

/// What all directories together hold.
struct DirectoryNames {
  var roles = Set(Role.builtIn.map(\.rawValue))
  var organisations: [String: Organisation] = [:]
  /// The directory that each organisation stands in.
  var owners: [String: String] = [:]
  var people: Set<String> = []
  var heldRoles: Set<String> = []
  /// The kinds of organisation that there are.
  var kinds: Set<String> = []

  init(_ directories: [KnownDirectory]) {
    for directory in directories {
      roles.formUnion(directory.roles)
      people.formUnion(directory.people)
      heldRoles.formUnion(directory.heldRoles)
      for organisation in directory.organisations {
        organisations[organisation.id] = organisation
        owners[organisation.id] = directory.id
        kinds.insert(organisation.kind)
      }
    }
  }
}

extension KnownDirectory {
  /// What a directory that was just read holds; the people of one that lists none stay as known.
  init(_ draft: DirectoryDraft, before known: KnownDirectory?) {
    self.init(
      id: draft.id, roles: Set(draft.roles.keys), organisations: draft.organisations,
      people: draft.listsPeople ? Set(draft.people.map(\.id)) : known?.people ?? [],
      heldRoles: draft.listsPeople
        ? Set(draft.people.flatMap(\.tenures).map(\.role.rawValue)) : known?.heldRoles ?? [])
  }
}

/// Where each name of a list stands first, to tell a second one.
struct FirstPlaces {
  private var places: [String: SourcePlace] = [:]

  /// Remembers a name; where it is known already, returns its first place.
  mutating func insert(_ name: String, at place: SourcePlace) -> SourcePlace? {
    if let first = places[name] { return first }
    places[name] = place
    return nil
  }
}
