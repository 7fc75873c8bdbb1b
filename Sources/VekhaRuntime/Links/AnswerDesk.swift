package import VekhaCore
import VekhaLanguage

/// Answers to letters: shows what a link is about, and does it when its reader says so.
package struct AnswerDesk: Sendable {
  let store: any Store
  let memory: WorldMemory
  let seal: LinkSeal
  let time: any TimeSource
  /// The language in which letters are written, and so their pages.
  package let language: Language

  package init(
    store: any Store, memory: WorldMemory, seal: LinkSeal, time: any TimeSource,
    language: Language
  ) {
    self.store = store
    self.memory = memory
    self.seal = seal
    self.time = time
    self.language = language
  }

  /// What the link is about; looking at it changes nothing, however often it is done.
  ///
  /// What the rules would not allow is refused here already, so that nobody fills in a form for nothing.
  package func question(_ token: String) async throws -> Question {
    let link = try seal.link(of: token, at: time.now)
    return try await store.read { [self] reader in
      let at = try Moment.clock(time.now).instant(in: reader)
      let world = try World(reader, memory: memory)
      let question = try question(link, in: world, at: at)
      _ = try change(link, by: question.plainReply, today: question.today, in: world, at: at)
      return question
    }
  }

  /// Does what the link is for in the name of its person; the link is used up with it.
  ///
  /// Returns how the item stands now, in the words that the command line has for it.
  package func answer(_ token: String, with reply: Reply) async throws -> Bilingual {
    let link = try seal.link(of: token, at: time.now)
    return try await store.write { [self] writer in
      let at = try Moment.clock(time.now).instant(in: writer)
      let world = try World(writer, memory: memory)
      let question = try question(link, in: world, at: at)
      let deed = try change(link, by: reply, today: question.today, in: world, at: at)
      for text in deed.texts { try writer.save(text) }
      let conductor = Conductor(world: world, at: at, actor: .person(link.person))
      let state = try conductor.carryOut(deed.change, in: writer)
      try writer.markUsed(link: seal.mark(of: link), until: link.expiresAt, at: at)
      return link.sentence(after: reply, in: state, today: question.today)
    }
  }

  private func question(_ link: Link, in world: World, at: Instant) throws -> Question {
    guard try !world.reader.isUsed(link: seal.mark(of: link)) else { throw LinkFault.used }
    guard world.directory.person(link.person)?.hasLeft == false else { throw LinkFault.left }
    guard let duty = link.duty, let state = try world.reader.cases([duty.caseID]).first,
      let occurrence = state.occurrences[duty.key]
    else { throw LinkFault.altered }
    return try Question(link, about: occurrence, in: state, world: world, at: at)
  }

  private func change(
    _ link: Link, by reply: Reply, today: CivilDate, in world: World, at: Instant
  ) throws -> (change: CaseChange, texts: [SaltedText]) {
    guard let duty = link.duty, let state = try world.reader.cases([duty.caseID]).first,
      let deed = reply.command(for: link.purpose, about: duty, by: link.person, today: today)
    else { throw LinkFault.altered }
    let conductor = Conductor(world: world, at: at, actor: .person(link.person))
    return (try conductor.change(state, by: deed.command), deed.texts)
  }
}

extension Link {
  /// How the item stands after the reply.
  fileprivate func sentence(after reply: Reply, in state: Case, today: CivilDate) -> Bilingual {
    guard let duty, let item = state.occurrences[duty.key] else {
      return Catalogue.LinkPages.done
    }
    let day = reply.date ?? today
    let late = item.dates.due.map { max(0, $0.days(until: day)) } ?? 0
    let now = ItemNow(
      code: duty.key.code, isSubmitted: item.status == .submitted, due: item.dates.due,
      lateDays: late, requestedUntil: item.request?.until)
    let deed: ItemDeed =
      switch purpose {
      case .onIt: .acknowledge(until: day)
      case .postpone: .postpone
      case .report: .report(isDone: true)
      case .done, .preferences: .complete
      }
    return Catalogue.Changing.sentence(after: deed, now)
  }
}
