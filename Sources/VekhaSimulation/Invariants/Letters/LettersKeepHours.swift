import VekhaCore
import VekhaRuntime

/// Nothing arrives at night or on a day off of the person it is for; what is urgent waits for the morning alone.
struct LettersKeepHours: TownInvariant {
  let statement = "nothing is sent outside the recipient's hours and days"
  private var letters: [String: (recipient: PersonKey, isUrgent: Bool)] = [:]

  mutating func check(_ scene: Scene) throws -> [String] {
    for letter in scene.letters.map(\.letter) {
      letters[letter.id] = (letter.recipient, letter.isUrgent)
    }
    return try scene.happening.deliveries.compactMap { delivery in
      guard let (person, isUrgent) = letters[delivery.letter.id] else { return nil }
      let zone = scene.world.zone(ofPerson: person)
      let moment = Zones.civil(scene.counted(delivery.at), in: zone)
      let isTime = try isUrgent ? isDaytime(moment.time) : isOfficeTime(moment, in: scene.world)
      return isTime ? nil : "\(delivery.letter.id) to person \(person.rawValue) at \(moment)"
    }
  }

  private func isDaytime(_ time: CivilTime) -> Bool {
    (6 * 60...22 * 60).contains(time.minutes)
  }

  private func isOfficeTime(_ moment: CivilMoment, in world: World) throws -> Bool {
    let hours = try world.policy("standard")?.hours ?? .office
    guard hours.from <= moment.time, moment.time <= hours.to else { return false }
    return try !hours.onWorkingDaysOnly
      || world.knownCalendar("ru")?.isWorkingDay(moment.date) != false
  }
}
