import VekhaCore
import VekhaRuntime

/// Nothing arrives at night or on a day off of the person it is for.
struct LettersKeepHours: TownInvariant {
  let statement = "nothing is sent outside the recipient's hours and days"
  private var recipients: [String: PersonKey] = [:]

  mutating func check(_ scene: Scene) throws -> [String] {
    for composed in scene.letters { recipients[composed.letter.id] = composed.letter.recipient }
    return try scene.happening.deliveries.compactMap { delivery in
      guard let person = recipients[delivery.letter.id] else { return nil }
      let zone = scene.world.zone(ofPerson: person)
      let moment = Zones.civil(scene.counted(delivery.at), in: zone)
      return try isOfficeTime(moment, in: scene.world)
        ? nil : "\(delivery.letter.id) to person \(person.rawValue) at \(moment)"
    }
  }

  private func isOfficeTime(_ moment: CivilMoment, in world: World) throws -> Bool {
    let hours = try world.policy("standard")?.hours ?? .office
    guard hours.from <= moment.time, moment.time <= hours.to else { return false }
    return try !hours.onWorkingDaysOnly
      || world.knownCalendar("ru")?.isWorkingDay(moment.date) != false
  }
}
