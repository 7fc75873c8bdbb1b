import VekhaCore
import VekhaLanguage

/// What the subject of a letter is made of.
struct Headline: Hashable, Sendable {
  /// What stands out in the week's summary; it says more than any count of items.
  var week: Catalogue.Weekly.Figures?
  /// How many items the letter has under each heading.
  var counts: [Catalogue.Letters.Topic: Int]
  /// The orders that they are from, the worst first.
  var titles: [String]

  /// Counts of the three worst parts: a subject is read in a narrow column.
  func subject(in language: Language) -> String {
    if let week { return Catalogue.Weekly.subject(week)[language] }
    let worst = counts.sorted { $0.key < $1.key }.prefix(3)
    let title = titles.first.map { PlainWords.clipped($0, to: 60) } ?? ""
    let about = titles.count > 1 ? Catalogue.Letters.andOthers(title)[language] : title
    return Catalogue.Letters.subject(counts: worst.map { ($0.key, $0.value) }, about: about)[
      language]
  }
}

extension Headline {
  /// Counts what is told on a day without putting any of it into words.
  init(_ tidings: Tidings, on date: CivilDate) {
    var (counts, plans): ([Catalogue.Letters.Topic: Int], [LetterPlan: Catalogue.Letters.Topic])
    (counts, plans) = ([:], [:])
    for duty in Set(tidings.duties.lazy.map { SameDuty($0) }) {
      let topic = duty.topic(on: date)
      counts[topic, default: 0] += 1
      plans[duty.plan] = min(topic, plans[duty.plan] ?? topic)
    }
    let worst = plans.sorted { ($0.value, $0.key.order) < ($1.value, $1.key.order) }
    var seen: Set<String> = []
    let titles = worst.map { PlainWords.line($0.key.title) }
      .filter { !$0.isEmpty && seen.insert($0).inserted }
    self.init(week: tidings.week?.figures, counts: counts, titles: titles)
  }
}
