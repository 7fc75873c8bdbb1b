import ArgumentParser
import VekhaCore
import VekhaLanguage
import VekhaSimulation

/// What kind of town is imagined, and whether faults befall it.
struct TownOptions: ParsableArguments {
  @Option(help: .spoken(Catalogue.Simulation.schools, Catalogue.Simulation.number))
  var schools: Int?

  @Option(help: .spoken(Catalogue.Simulation.pairs, Catalogue.Simulation.number))
  var pairs: Int?

  @Option(help: .spoken(Catalogue.Simulation.faults, Catalogue.Simulation.isHappening))
  var faults = Switch.on

  enum Switch: String, ExpressibleByArgument, CaseIterable {
    case on
    case off
  }

  /// The options as they would have to be written to get the same town.
  var words: String {
    let sizes = [("schools", schools), ("pairs", pairs)].compactMap { name, count in
      count.map { "--\(name) \($0)" }
    }
    return (sizes + ["--faults \(faults.rawValue)"]).joined(separator: " ")
  }

  /// The size of every town, what is not named being in proportion; nil where each seed draws its own.
  var size: TownSize? {
    get throws {
      guard schools != nil || pairs != nil else { return nil }
      let schools = schools ?? max(1, (pairs ?? 0) / Self.pairsOfASchool)
      let pairs = pairs ?? schools * Self.pairsOfASchool
      guard (1...Self.sizeMax).contains(schools), (0...Self.sizeMax).contains(pairs) else {
        throw Failure(.usage, Catalogue.Complaints.townSize(most: Self.sizeMax))
      }
      return TownSize(schools: schools, pairs: pairs)
    }
  }

  private static let pairsOfASchool = 4

  private static let sizeMax = 10_000
}
