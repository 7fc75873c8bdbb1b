package import VekhaCore

extension ForecastView {
  /// One letter: to whom, on which day, and what about; its words are made when somebody reads them.
  package struct Letter: Sendable {
    package let date: CivilDate
    package let person: String
    /// How many items it speaks of.
    package let size: Int
    let language: Language
    let letter: PaperLetter

    package var subject: String { letter.headline.subject(in: language) }

    /// How many items it has under each heading.
    package var counts: [String: Int] {
      Dictionary(
        uniqueKeysWithValues: letter.headline.counts.worstFirst.map { ("\($0.topic)", $0.count) })
    }

    /// What it was written for.
    package var items: [LetterView.Item] { letter.reminders.map(LetterView.Item.init) }
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
