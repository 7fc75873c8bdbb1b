import VekhaCore
import VekhaRuntime

/// A case with everything.
extension Sample {
  static let members = Members(mentors: [petrova], mentees: [ivanov], curator: petrova)
  static let recurring = OccurrenceKey(code: "2", date: today)
  static let reason = TextReference(rawValue: "aa")

  static func text(_ words: String, author: PersonKey? = petrova) -> SaltedText {
    let salt: [UInt8] = [1, 2, 3]
    let reference = TextReference(rawValue: SHA256.hex(salt + Array(words.utf8)))
    return SaltedText(reference: reference, salt: salt, text: words, author: author)
  }

  static let stay: [Event] = [
    .stageEntered(StageVisit(stage: "подготовка", enteredOn: today, due: today, isRelative: true))
  ]

  static let busyDay: [Event] = [
    .reminded(Reminding(key: item, round: 1, step: .escalate(.head), recipients: [petrova])),
    .postponementRequested(item, until: today, reason: reason),
    .assigned(item, to: ivanov),
    .completed(recurring, Completed(on: today, evidence: [reason, TextReference(rawValue: "bb")])),
    .stageCompleted(stage: "подготовка", evidence: [reason]),
    .stageEntered(StageVisit(stage: "работа", enteredOn: today, due: nil)),
    .suspended(reason: reason),
  ]
}
