import VekhaCore
import VekhaRuntime

extension Performance {
  mutating func perform(_ turn: Turn, number: Int) async throws {
    figures.turns += 1
    switch turn.deed {
    case .clock(let clockTurn): perform(clockTurn)
    case .trouble(let trouble):
      guard suffersTroubles else { return }
      suffer(trouble)
    default:
      try await step(.turn(number)) { performance in
        performance.texts.begin(turn: number, of: performance.story.seed)
        try await performance.act(turn.deed)
      }
    }
  }

  private func suffer(_ trouble: Trouble) {
    switch trouble {
    case .store(let fault): if suffersCrashes { store.suffer(fault) }
    case .mail(let trouble, let seconds): mail.suffer(trouble, seconds: seconds)
    }
  }

  private mutating func perform(_ turn: ClockTurn) {
    switch turn {
    case .shows(let secondsAhead): clock.set(secondsAhead: secondsAhead)
    case .daemonStops: daemonRuns = false
    case .daemonRuns: daemonRuns = true
    }
  }

  private mutating func act(_ deed: Deed) async throws {
    switch deed {
    case .item(let pattern, let selector, let itemDeed, let person):
      let command = try await command(itemDeed)
      try await give(.item(selector, command), on: pattern, by: person)
    case .completeStage(let id, let stage, let person):
      try await give(.completeStage(to: stage, evidence: []), on: id, by: person)
    case .returnStage(let id, let stage, let person):
      try await give(.returnStage(to: stage, reason: texts.seal("замечания")), on: id, by: person)
    case .suspend(let id, let person):
      try await give(.suspend(reason: texts.seal("болезнь")), on: id, by: person)
    case .resume(let id, let person):
      try await give(.resume, on: id, by: person)
    case .close(let id, let person):
      try await give(.close(reason: texts.seal("переезд")), on: id, by: person)
    case .load(let edition):
      try await installation.load(edition.files(on: ground), at: moment)
    case .register(let edits, let person):
      let actor = try await actor(person)
      try await installation.registrar.apply(edits, by: actor, at: moment)
    case .open(let workflow, let subject, let person):
      let actor = try await actor(person)
      _ = try await installation.casework.open(workflow, subject: subject, by: actor, at: moment)
    case .silence(let object, let day):
      try await silence(object, through: day)
    case .away(let person, let substitute, let days):
      let (person, substitute) = (try await key(of: person), try await key(of: substitute))
      try await installation.registrar.substitute(
        Substitution(person: person, substitute: substitute, days: days), by: .administrator,
        at: moment)
    case .clock, .trouble: break
    }
  }

  private mutating func silence(
    _ object: SilenceEntry.Object, through day: CivilDate
  ) async throws {
    _ = texts.seal("каникулы")
    _ = try await installation.casework.silence(
      object, through: day, reason: texts.sealed.last, by: .administrator, at: moment)
  }

  /// Gives a command to the cases it means, as the command line does.
  private mutating func give(
    _ command: Command, on pattern: String, by person: String?
  ) async throws {
    let actor = try await actor(person)
    let casework = installation.casework
    let targets = try await casework.targets(of: command, on: pattern, by: actor, at: moment)
    _ = try await casework.perform(
      command, onCases: targets.map(\.id), by: actor, at: moment, texts: texts.sealed)
  }

  private mutating func command(_ deed: ItemDeed) async throws -> ItemCommand {
    switch deed {
    case .complete(let day, let hasEvidence):
      let evidence = hasEvidence ? [texts.seal("https://example.org/приказ")] : []
      return .complete(on: day, evidence: evidence, note: nil)
    case .accept: return .accept
    case .return: return .return(reason: texts.seal("не хватает подписи"))
    case .reopen: return .reopen(reason: texts.seal("отмечено по ошибке"))
    case .waive: return .waive(reason: texts.seal("не требуется"))
    case .postpone(let day): return .postpone(until: day, reason: texts.seal("карантин"))
    case .grant(let day): return .grant(until: day)
    case .refuse: return .refuse(reason: texts.seal("срок установлен приказом"))
    case .schedule(let days): return .schedule(days)
    case .assign(let person): return .assign(try await key(of: person))
    case .acknowledge(let day): return .acknowledge(until: day, texts.seal("в работе"))
    case .comment: return .comment(texts.seal("начали"))
    case .report(let party, let isDone):
      return .report(party: party, isDone: isDone, note: texts.seal("наша часть"))
    }
  }

  private func actor(_ person: String?) async throws -> Actor {
    guard let person else { return .administrator }
    return .person(try await key(of: person))
  }

  private func key(of person: String) async throws -> PersonKey {
    let key = try await installation.store.read { [memory = installation.memory] reader in
      try World(reader, memory: memory).directory.key(ofPerson: person)
    }
    guard let key else { throw UnknownName.person(person) }
    return key
  }
}
