package import VekhaCore

/// All that one person is told on one day, before it is put into words.
package struct Digest: Hashable, Sendable {
  package var recipient: String
  package var date: CivilDate
  package var language: Language
  package var lines: [DigestLine]
  /// The journal's latest seal, for coordinators.
  package var seal: String?
  /// The address of the web page; empty where there is none.
  package var address: String
  /// Where the recipient says how she wants her letters; nil where there is no page.
  package var preferences: String?
  /// Whether it comes outside the hours of letters.
  package var isUrgent = false
  /// The week at a glance, for those who oversee others.
  package var summary: WeeklySummary?
  /// What is wrong with the installation itself, for coordinators.
  package var alarms: [Alarm]

  package init(
    recipient: String, date: CivilDate, language: Language, lines: [DigestLine], seal: String?,
    address: String, preferences: String? = nil, summary: WeeklySummary? = nil,
    alarms: [Alarm] = []
  ) {
    self.alarms = alarms
    self.recipient = recipient
    self.date = date
    self.language = language
    self.lines = lines
    self.seal = seal
    self.address = address
    self.preferences = preferences
    self.summary = summary
  }

  /// Whether there is nothing to tell.
  var isEmpty: Bool { lines.isEmpty && summary == nil }

  /// The letter as one message of a messenger.
  package var message: String { TelegramLayout.text(of: draft) }

  /// The letter in words: the same digest always gives the same letter.
  package var letter: LetterContent {
    let draft = draft
    return LetterContent(
      subject: draft.subject, text: PlainLayout.text(of: draft), html: PageLayout.html(of: draft))
  }
}

/// A letter's three strings, as the mail is made of them.
package struct LetterContent: Hashable, Sendable {
  package var subject: String
  package var text: String
  package var html: String
}
