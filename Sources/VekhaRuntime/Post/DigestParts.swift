import VekhaCore

/// What a letter says of the parts of co-executors.
struct DigestParts {
  /// Whether the readers assist with the duty and do not answer for it.
  let isOwn: Bool
  let notes: [DigestNote]

  init(_ parts: [PartStanding], readers: [PersonKey], holders: Holders) {
    let assistants = Set(parts.flatMap(\.people)).subtracting(holders.people)
    isOwn = readers.contains(where: assistants.contains)
    let done = parts.count { $0.report?.isDone == true }
    let isSpokenOf = parts.contains { $0.report != nil }
    notes =
      (isOwn ? [.ownPart] : []) + (isSpokenOf ? [.parts(done: done, of: parts.count)] : [])
  }
}
