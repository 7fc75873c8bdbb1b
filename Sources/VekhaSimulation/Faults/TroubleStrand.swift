import VekhaCore
import VekhaRuntime

/// Which faults befall a story.
struct TroubleStrand {
  var chance: Chance

  mutating func write(on day: CivilDate, into script: inout Script) {
    script.add(day, .trouble(trouble(in: script)), by: &chance)
  }

  private mutating func trouble(in script: Script) -> Trouble {
    if chance.happens(percent: 40) { return .crash(afterCommits: chance.number(in: 1...12)) }
    return chance.happens(percent: 50)
      ? .store(storeFault()) : .mail(mailTrouble(in: script), seconds: duration())
  }

  /// A fault at one of the methods that every pass comes to.
  private mutating func storeFault() -> StoreFault {
    let method = chance.pick(Self.methods) ?? .commit
    let point = chance.happens(percent: 50) ? FaultPoint.before(method) : .after(method)
    let effects = [StoreFault.Effect.death, .failure(.busy), .failure(.diskFull)]
    return StoreFault(
      at: point, call: chance.number(in: 1...20), chance.pick(effects) ?? .death)
  }

  private mutating func mailTrouble(in script: Script) -> MailTrouble {
    let address = chance.pick(script.edition.directory.people.map(\.email)) ?? ""
    let troubles: [MailTrouble] = [
      .slow(seconds: Int64(chance.number(in: 1...30))), .defers, .greylists,
      .rejects(address: address), .unreachable, .diesAfterData, .bounces,
      .silentBot,
    ]
    return chance.pick(troubles) ?? .defers
  }

  /// From a few minutes to three days.
  private mutating func duration() -> Int64 {
    Int64(chance.pick([300, 3600, 6 * 3600, 86_400, 3 * 86_400]) ?? 3600)
  }

  private static let methods: [StoreMethod] = [
    .read, .write, .commit, .flush, .claimDelivery, .cases, .caseIDsDue, .person,
    .organisation, .holders, .directoryRevision, .currentVersion, .recipients, .waitingReminders,
    .occurrences, .recentLetters,
    .lettersDue, .letters, .saveChange, .saveLetter, .updateLetter, .drop, .postpone, .release,
  ]
}
