import VekhaCore
import VekhaRuntime
import VekhaYAML

/// What stories know before they begin: the order and the programme as they read, the calendar, the town's zone.
package struct Scenery: Sendable {
  let order: Definition
  let programme: Definition
  /// The workflow by which shares are approved; nil where none is shipped.
  let approval: Definition?
  let calendar: WorkCalendar

  /// Reads the documents of the ground.
  package init(_ ground: Ground) throws {
    let known = KnownDefinitions(shipped: ground.definitions)
    let directory = TownFounder.found(TownSize(schools: 1, pairs: 0), by: Chance(seed: 0))
    let shipped = ground.definitions.reading
    let reading = DefinitionsReader.vekha(known: known).read([ground.order, directory.file])
    guard let order = reading.definitions.first,
      let programme = shipped.definitions.first(where: { $0.id == TownDirectory.programme }),
      let calendar = shipped.calendars.first
    else { throw UnlikeDocument(missing: TownDirectory.programme) }
    (self.order, self.programme, self.calendar) = (order, programme, calendar)
    approval = shipped.definitions.first { $0.id == Edition.approval }
  }

  /// The case of a school's share, or of the municipality itself.
  func share(of organisation: String) -> String { "\(order.id)/\(organisation)" }

  func run(of pair: String) -> String { "\(programme.id)/\(pair)" }

  /// When an item of the order is due, as the order alone says.
  func dates(of item: Item) -> DutyDates {
    Engine.dates(of: item, in: order, calendar: calendar)
  }
}
