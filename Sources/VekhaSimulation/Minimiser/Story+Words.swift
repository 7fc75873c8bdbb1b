import VekhaCore
import VekhaRuntime

extension Story {
  /// The story to be read by a person: its town and then a line for each turn.
  package var words: [String] {
    let directory = founding.directory
    let town =
      "\(begin) – \(end): \(directory.schools.count) schools, \(directory.people.count) people, "
      + "\(directory.pairs.count) pairs"
    return [town] + turns.map(\.words)
  }
}

extension Turn {
  fileprivate var words: String {
    switch deed {
    case .load(let edition): "\(at) load \(edition.words)"
    case .item(let id, let selector, let itemDeed, let person):
      "\(at) \(id) \(selector.code) \(selector.date?.iso ?? "") \(itemDeed) by \(person ?? "—")"
    default: "\(at) \(deed)"
    }
  }
}

extension Edition {
  fileprivate var words: String {
    "\(order) days off \(daysOff.map(\.iso)) \(directory.people.count) people"
  }
}
