import Foundation
import VekhaCore
import VekhaLanguage
import VekhaRuntime
import VekhaShipped
import VekhaYAML

/// Finds a working calendar by its name: a loaded one, else one that ships with Vekha.
struct CalendarShelf {
  let options: OfficeOptions

  func calendar(_ name: String) async throws -> WorkCalendar {
    if let loaded = try await loaded(name) { return loaded }
    let calendars = Shipped.sources.filter { $0.path.hasPrefix("calendars/") }
    let shipped = KnownDefinitions(shipped: ShippedDefinitions(calendars)).calendars
    guard let calendar = shipped[name] else {
      throw Failure(.badData, Catalogue.Complaints.unknownCalendar(name))
    }
    return calendar
  }

  /// What is in the database, where there is one; to read a phrase none is made.
  private func loaded(_ name: String) async throws -> WorkCalendar? {
    let place = try options.place
    guard FileManager.default.fileExists(atPath: place.database) else { return nil }
    return try await options.open().read { try $0.knownCalendar(name) }
  }
}
