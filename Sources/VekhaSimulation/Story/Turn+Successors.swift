import VekhaCore
import VekhaRuntime

extension Turn {
  /// The same turn of whoever has come by then in place of the one who was to act.
  func taken(by cast: Cast) -> Turn {
    let day = Zones.civil(at, in: TownDirectory.timezone).date
    return Turn(at: at, deed.done { cast.successor(of: $0, on: day) })
  }
}

extension Deed {
  fileprivate func done(by successor: (String) -> String) -> Deed {
    switch self {
    case .item(let pattern, let selector, let deed, let person):
      .item(pattern, selector, deed, by: person.map(successor))
    case .completeStage(let id, let stage, let person):
      .completeStage(id, to: stage, by: person.map(successor))
    case .returnStage(let id, let stage, let person):
      .returnStage(id, to: stage, by: person.map(successor))
    case .suspend(let id, let person): .suspend(id, by: person.map(successor))
    case .resume(let id, let person): .resume(id, by: person.map(successor))
    case .close(let id, let person): .close(id, by: person.map(successor))
    case .load, .register, .open, .silence, .away, .clock, .trouble: self
    }
  }
}
