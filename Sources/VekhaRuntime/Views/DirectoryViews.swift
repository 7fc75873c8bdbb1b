package import VekhaCore

/// Makes the lists of the directory for one reader, who sees no other organisation's people.
package struct DirectoryViews {
  let world: World
  let reader: Actor

  package init(world: World, reader: Actor) {
    self.world = world
    self.reader = reader
  }

  package func organisations() throws -> [OrganisationView] {
    try world.reader.directory().organisations.values.map(OrganisationView.init)
      .sorted { NaturalOrder($0.id) < NaturalOrder($1.id) }
  }

  /// The people who have not left, of one organisation where one is named.
  package func people(of organisation: String? = nil) throws -> [PersonView] {
    try world.reader.directory().people.values
      .filter { !$0.hasLeft && isSeen($0.organisation) }
      .filter { organisation == nil || $0.organisation == organisation }
      .map(PersonView.init).sorted { NaturalOrder($0.id) < NaturalOrder($1.id) }
  }

  package func pairs(of organisation: String? = nil) throws -> [PairView] {
    let directory = try world.reader.directory()
    return directory.pairs.values
      .filter { isSeen($0.organisation) }
      .filter { organisation == nil || $0.organisation == organisation }
      .map { PairView($0, directory: directory) }
      .sorted { NaturalOrder($0.id) < NaturalOrder($1.id) }
  }

  package func pair(_ id: String) throws -> PairView {
    guard let pair = world.directory.pair(id) else { throw UnknownName.pair(id) }
    return PairView(pair, directory: world.directory)
  }

  /// The coordinator and the head see the municipality, a curator her schools, everybody else her own organisation.
  private func isSeen(_ place: String) -> Bool {
    guard let key = reader.person else { return true }
    let directory = world.directory
    guard let person = directory.person(key), !person.hasLeft else { return false }
    if person.organisation == place { return true }
    if directory.holders(of: .curator, exactlyAt: place).contains(key) { return true }
    return directory.chain(from: place).contains { above in
      directory.holders(of: .coordinator, exactlyAt: above).contains(key)
        || directory.holders(of: .head, exactlyAt: above).contains(key)
    }
  }
}
