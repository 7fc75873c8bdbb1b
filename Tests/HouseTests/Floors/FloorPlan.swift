/// Where each module stands, and which outside libraries live with whom.
struct FloorPlan: Sendable {
  let floors: [Floor]
  let guests: [Guest]

  /// One floor; its modules are neighbours, who never meet.
  struct Floor: Sendable {
    let number: Int
    let name: String
    let modules: [String]
  }

  /// Libraries from outside the house, which live with some modules and with nobody else.
  struct Guest: Sendable {
    let names: [String]
    let homes: [String]
    /// Whom the other modules ask instead.
    let advice: String
    /// Whether the manifest has to declare it; what comes with the toolchain needs no word.
    var isDeclared = true
  }

  func floor(of module: String) -> Floor? {
    floors.first { $0.modules.contains(module) }
  }

  func guest(_ name: String) -> Guest? {
    guests.first { $0.names.contains(name) }
  }

  /// The modules whose sources are ours, from the roof down.
  var modules: [String] { floors.flatMap(\.modules) }

  /// Whether the manifest has to declare an arrow to this module or library.
  func isDeclared(_ name: String) -> Bool {
    guest(name)?.isDeclared ?? modules.contains(name)
  }
}
