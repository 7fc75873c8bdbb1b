import VekhaCore
import VekhaLanguage

/// What the subject of a letter is made of.
struct Headline: Hashable, Sendable {
  /// What stands out in the week's summary; it says more than any count of items.
  var week: Catalogue.Weekly.Figures?
  /// How many items the letter has under each heading.
  var counts: TopicCounts
  /// The orders that they are from as they are written, the worst first; one may stand there twice.
  var orders: [String]

  /// Counts of the three worst parts: a subject is read in a narrow column.
  func subject(in language: Language) -> String {
    if let week { return Catalogue.Weekly.subject(week)[language] }
    let worst = counts.worstFirst.prefix(3)
    let titles = PlainWords.distinctLines(orders)
    let title = titles.first.map { PlainWords.clipped($0, to: 60) } ?? ""
    let about = titles.count > 1 ? Catalogue.Letters.andOthers(title)[language] : title
    return Catalogue.Letters.subject(counts: worst.map { ($0.topic, $0.count) }, about: about)[
      language]
  }
}

extension Headline {
  /// Counts what is told on a day without putting any of it into words.
  init(_ tidings: Tidings, on date: CivilDate) {
    self.init(week: tidings.week?.figures, counts: TopicCounts(), orders: [])
    let duties = tidings.duties
    guard let first = duties.first else { return }
    if duties.allSatisfy({ $0.desk === first.desk }) {
      // Nothing stands twice in one case.
      for duty in duties { counts.add(duty.kind.topic(of: duty.due, on: date)) }
      orders = [first.desk.plan.title]
    } else {
      count(duties, on: date)
    }
  }

  /// Counts what differs by more than its place; the duties of one case follow one another nearly always.
  private mutating func count(_ duties: [ToldDuty], on date: CivilDate) {
    var seen = Set<SameDuty>(minimumCapacity: duties.count)
    var plans: [LetterPlan: Catalogue.Letters.Topic] = [:]
    var latest: (desk: DeskCase, topic: Catalogue.Letters.Topic)?
    for duty in duties where seen.insert(SameDuty(duty)).inserted {
      let topic = duty.kind.topic(of: duty.due, on: date)
      counts.add(topic)
      if let latest, latest.desk === duty.desk, latest.topic <= topic { continue }
      latest = (duty.desk, topic)
      plans[duty.desk.plan] = min(topic, plans[duty.desk.plan] ?? topic)
    }
    orders = plans.sorted { ($0.value, $0.key.order) < ($1.value, $1.key.order) }.map(\.key.title)
  }
}

/// How many items stand under each heading.
struct TopicCounts: Hashable, Sendable {
  struct Count: Hashable, Sendable {
    let topic: Catalogue.Letters.Topic
    var count: Int
  }

  /// The headings that have items, the worst first.
  private(set) var worstFirst: [Count] = []

  mutating func add(_ topic: Catalogue.Letters.Topic) {
    let place = worstFirst.firstIndex { topic <= $0.topic } ?? worstFirst.endIndex
    if place < worstFirst.endIndex, worstFirst[place].topic == topic {
      worstFirst[place].count += 1
    } else {
      worstFirst.insert(Count(topic: topic, count: 1), at: place)
    }
  }

  var sum: Int { worstFirst.reduce(0) { $0 + $1.count } }
}
