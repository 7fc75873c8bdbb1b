import VekhaCore

/// What a letter says of the parts of co-executors.
struct DigestParts {
  /// Whether the readers assist with the duty and do not answer for it.
  let isOwn: Bool
  /// The first party for which a reader has not said that its part is done.
  let awaited: String?
  let notes: [DigestNote]

  init(_ parts: [PartStanding], readers: [PersonKey], holders: Holders) {
    guard !parts.isEmpty else {
      (isOwn, awaited, notes) = (false, nil, [])
      return
    }
    let assistants = Set(parts.flatMap(\.people)).subtracting(holders.people)
    isOwn = readers.contains(where: assistants.contains)
    let own = parts.filter { !assistants.isDisjoint(with: $0.people.filter(readers.contains)) }
    awaited = isOwn ? own.first { $0.report?.isDone != true }?.party.key : nil
    let done = parts.count { $0.report?.isDone == true }
    let isSpokenOf = parts.contains { $0.report != nil }
    notes =
      (isOwn ? [.ownPart(isReported: awaited == nil)] : [])
      + (isSpokenOf ? [.parts(done: done, of: parts.count)] : [])
  }
}
