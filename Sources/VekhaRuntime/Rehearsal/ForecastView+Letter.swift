package import VekhaCore

extension ForecastView {
  /// One letter: to whom, on which day, and what about; its words are made when somebody reads them.
  package struct Letter: Hashable, Sendable {
    package var date: CivilDate
    package var person: String
    var language: Language
    var headline: Headline
    var reminders: [Reminder]

    package var subject: String { headline.subject(in: language) }

    /// How many items it has under each heading.
    package var counts: [String: Int] {
      Dictionary(
        uniqueKeysWithValues: headline.counts.worstFirst.map { ("\($0.topic)", $0.count) })
    }

    /// What it was written for.
    package var items: [LetterView.Item] { reminders.map(LetterView.Item.init) }

    /// All that it speaks of.
    package var size: Int { headline.counts.sum }
  }
}

extension ForecastView.Letter: Encodable {
  private enum Key: String, CodingKey {
    case date, person, subject, counts, items
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(date, forKey: .date)
    try container.encode(person, forKey: .person)
    try container.encode(subject, forKey: .subject)
    try container.encode(counts, forKey: .counts)
    try container.encode(items, forKey: .items)
  }
}
