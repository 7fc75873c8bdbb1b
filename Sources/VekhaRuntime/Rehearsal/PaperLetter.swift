import VekhaCore

/// A letter that would be sent, with the reminders that it carries; an object, so that nobody who sorts letters copies it.
final class PaperLetter: Sendable {
  let marks: LetterMarks
  let address: String
  let headline: Headline
  let domain: String
  let reminders: [Reminder]

  init(
    marks: LetterMarks, address: String, headline: Headline, domain: String,
    reminders: [Reminder]
  ) {
    self.marks = marks
    self.address = address
    self.headline = headline
    self.domain = domain
    self.reminders = reminders
  }

  var id: String { marks.id(at: domain) }

  /// The letter as an outbox would list it.
  func letter(in language: Language) -> Letter {
    var letter = marks.letter(
      id, to: address, subject: headline.subject(in: language), bytes: [])
    letter.state = .sent
    return letter
  }
}
