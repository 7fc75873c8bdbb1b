import ArgumentParser
import VekhaCore
import VekhaLanguage
import VekhaSimulation

/// What kind of town is imagined, and whether faults befall it.
struct TownOptions: ParsableArguments {
  @Option(help: .spoken(Catalogue.Simulation.schools, Catalogue.Simulation.number))
  var schools = 30

  @Option(help: .spoken(Catalogue.Simulation.pairs, Catalogue.Simulation.number))
  var pairs = 120

  @Option(help: .spoken(Catalogue.Simulation.faults, Catalogue.Simulation.isHappening))
  var faults = Switch.on

  enum Switch: String, ExpressibleByArgument, CaseIterable {
    case on
    case off
  }

  /// The options as they would have to be written to get the same town.
  var words: String { "--schools \(schools) --pairs \(pairs) --faults \(faults.rawValue)" }

  var size: TownSize {
    get throws {
      guard (1...Self.sizeMax).contains(schools), (0...Self.sizeMax).contains(pairs) else {
        throw Failure(.usage, Catalogue.Complaints.townSize(most: Self.sizeMax))
      }
      return TownSize(schools: schools, pairs: pairs)
    }
  }

  private static let sizeMax = 10_000
}
