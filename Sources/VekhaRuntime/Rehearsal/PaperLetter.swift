import VekhaCore

/// A letter that would be sent, with the reminders that it carries.
struct PaperLetter {
  let marks: LetterMarks
  let address: String
  let headline: Headline
  let domain: String
  let reminders: [Reminder]

  var id: String { marks.id(at: domain) }

  /// The letter as an outbox would list it.
  func letter(in language: Language) -> Letter {
    var letter = marks.letter(
      id, to: address, subject: headline.subject(in: language), bytes: [])
    letter.state = .sent
    return letter
  }
}
