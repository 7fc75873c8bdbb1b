import VekhaCore

/// The letters whose next attempt is due, told apart by whether they may reach their readers now.
struct DueLetters: Sendable {
  /// Those that may be handed over.
  private(set) var ready: [Letter] = []
  /// Those that wait for their reader's hours, and those whose reader has left.
  private(set) var held: [LetterMark] = []
  /// Whether there may be more than were asked for.
  let isFull: Bool

  init(
    in reader: any StoreReader, memory: WorldMemory, at moment: Instant,
    except channels: Set<Channel>, limit: Int
  ) throws {
    let letters = try reader.letters(dueBy: moment, except: channels, limit: limit)
    isFull = letters.count == limit
    guard !letters.isEmpty else { return }
    let world = try World(reader, memory: memory)
    let plan = try DeliveryPlan(world: world, policy: world.policy("standard"))
    for letter in letters { sort(letter, by: plan, at: moment) }
  }

  private mutating func sort(_ letter: Letter, by plan: DeliveryPlan, at moment: Instant) {
    guard plan.world.directory.person(letter.recipient)?.hasLeft == false else {
      return held.append(letter.marked(.dead, error: letter.lastError))
    }
    let next =
      letter.isUrgent
      ? plan.urgentMoment(for: letter.recipient, from: moment)
      : plan.moment(for: letter.recipient, from: moment)
    guard next > moment else { return ready.append(letter) }
    var mark = letter.marked(.pending, error: letter.lastError)
    mark.retryAt = next
    held.append(mark)
  }
}
