import Foundation
import VekhaCore
import VekhaRuntime
import VekhaStore

/// Where the figures are measured: the districts, the places for files, the program and the witness.
struct Workshop {
  let towns: Towns
  let places: [Place]
  /// The released program, which is measured from outside.
  let vekha: Program
  let witness: Witness
  /// How many cases the small, the large and the largest district have.
  let sizes: Sizes
  /// A smoke test repeats nothing.
  let isQuick: Bool

  /// A folder on a disk or in memory.
  struct Place {
    var name: String
    var folder: String
  }

  struct Sizes {
    /// Every size, in growing order.
    let all: [Int]

    /// Takes at least one size; where there are fewer than four, the largest stands for the missing ones.
    init(_ sizes: [Int]) {
      all = Set(sizes).sorted()
    }

    var tiny: Int { all[0] }
    var small: Int { all[min(1, all.count - 1)] }
    var large: Int { all[max(min(2, all.count - 1), all.count - 2)] }
    var largest: Int { all[all.count - 1] }
  }

  var disk: Place { places[0] }

  func repeated(_ times: Int) -> Int { isQuick ? min(times, 2) : times }

  /// A moment in office hours of a working day.
  static func moment(on day: CivilDate) -> Instant {
    Zones.instant(
      CivilMoment(date: day, time: .officeOpens), in: "Europe/Samara"
    ).adding(seconds: 3600)
  }

  /// A quiet day, before any case wants to be woken.
  static let quiet = moment(on: .day(2022, 1, 14))
}

/// A figure of the table: it measures itself and returns its lines.
protocol Figure {
  static var name: String { get }
  /// Its heading, and what is done and beside what, for a reader who knows nothing of it.
  static var title: String { get }
  static var about: String { get }
  init()
  func lines(in workshop: Workshop) async throws -> [Line]
}

extension Line {
  /// A line whose goal is a share of the floor's speed.
  init(
    _ figure: String, at place: String, _ pairs: Pairs, share: Double, note: String = ""
  ) {
    self.init(
      figure: figure, place: place, measured: pairs.product.median.time + note,
      floor: pairs.floor.median.time, ratio: "\(pairs.speed.short)×", goal: "≥ \(share)×",
      isMet: pairs.speed >= share)
  }

  /// A line about a number of waits for the disk.
  init(_ figure: String, at place: String, syncs: Double?, floor: String, atMost goal: Double) {
    self.init(
      figure: figure, place: place, measured: syncs.map { "\($0.short) fsyncs" } ?? "not counted",
      floor: floor, goal: "≤ \(goal.short)", isMet: syncs.map { $0 <= goal })
  }
}
