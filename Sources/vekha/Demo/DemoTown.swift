import Foundation
import VekhaCore
import VekhaLanguage
import VekhaRuntime
import VekhaShipped

/// A made-up municipality in a folder of its own, with a clock that the visitor turns.
struct DemoTown {
  let folder: URL
  let office: Office
  /// What loading the order and the directory brought about.
  let founding: LoadReport
  private(set) var now: Instant

  static let roadmap = "uva-2022"
  static let zone = "Europe/Samara"

  /// Writes the shipped files into a temporary folder and loads them as a coordinator would.
  static func found(in language: Language) async throws -> DemoTown {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "vekha-demo-\(UUID().uuidString.prefix(8))", directoryHint: .isDirectory)
    let order = folder.appending(path: "workflows")
    for file in Shipped.demo { try write(file.bytes, to: order.appending(path: file.path)) }
    let place = try Place(
      folder: folder.path, database: nil, config: nil, environment: [:])
    let office = try Office(at: place, language: language)
    let files = try DefinitionFiles(paths: [order.path]).files
    let now = morning(of: CivilDate(year: 2022, month: 3, day: 1))
    let report = try await office.loader.load(
      office.loader.check(files), by: .administrator, at: .explicit(now))
    return DemoTown(folder: folder, office: office, founding: report, now: now)
  }

  var today: CivilDate { Zones.civil(now, in: Self.zone).date }

  var moment: Moment { .explicit(now) }

  /// Lives through the days up to the given one: every morning the engine wakes and the post goes out.
  mutating func live(until day: CivilDate) async throws -> Int {
    var sent = 0
    while today < day {
      now = Self.morning(of: today.adding(days: 1))
      sent += try await office.pass.run(at: moment).round.sent
    }
    return sent
  }

  func close() {
    try? FileManager.default.removeItem(at: folder)
  }

  /// Half past nine, when the post of the day goes out.
  private static func morning(of day: CivilDate?) -> Instant {
    let time = CivilTime(hour: 9, minute: 30) ?? .midnight
    return Zones.instant(
      CivilMoment(date: day ?? CivilDate(dayNumber: 0), time: time), in: zone)
  }

  private static func write(_ bytes: [UInt8], to file: URL) throws {
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(bytes).write(to: file)
    } catch {
      throw Failure(.cannotWrite, Catalogue.Complaints.cannotWrite(file.path))
    }
  }
}
