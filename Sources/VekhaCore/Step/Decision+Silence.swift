extension Decision {
  /// On a roadmap only the coordinator keeps people from being reminded; a pair's curator may in her own programme.
  mutating func keepSilent(_ silence: Silence) throws(Refusal) {
    try require(maySilence, .silence)
    if state.status == .closed { throw .caseIsClosed(outcome: state.outcome ?? "") }
    if let code = silence.code { _ = try item(code) }
    guard silence.through >= today else { throw .dateInPast(silence.through) }
    write(.silenced(silence))
  }

  /// Ends a silence with the day; one that has ended stays as it is.
  mutating func endSilence(_ id: Int) throws(Refusal) {
    try require(maySilence, .silence)
    guard state.silences.contains(where: { $0.id == id && $0.through > today }) else { return }
    write(.silenceEnded(id: id, through: today))
  }

  private var maySilence: Bool { state.scope == .run ? standing.runs : standing.directs }

  /// Whether a silence has passed over a rung already, on an earlier look at the same day.
  func wasPassedOver(_ rung: Rung, _ occurrence: Occurrence) -> Bool {
    guard let last = occurrence.remindedThrough else { return false }
    return rung.date <= last && isSilent(rung, occurrence)
  }

  /// Nothing is said in a silence, nor is what fell due before it.
  func isSilent(_ rung: Rung, _ occurrence: Occurrence) -> Bool {
    !state.silences.isEmpty
      && [rung.date, today].contains { state.isSilent(occurrence.key.code, on: $0) }
  }
}
