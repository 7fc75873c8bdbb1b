import VekhaCore
import VekhaLanguage

/// One item as a letter shows it: a duty, or the same duty in many places.
struct DigestEntry {
  let topic: Catalogue.Letters.Topic
  let lines: [DigestLine]

  var line: DigestLine { lines[0] }
}

extension Digest {
  /// The lines put in order, the worst first, then by case and date; equal duties in many places become one entry.
  var entries: [DigestEntry] {
    let groups = Dictionary(grouping: lines) { SameDuty($0) }
    let ordered = groups.map { duty, lines in
      (DutyRank(duty, topic: duty.topic(on: date)), lines.sorted(by: isBefore))
    }
    return ordered.sorted { $0.0 < $1.0 }.map { DigestEntry(topic: $0.topic, lines: $1) }
  }

  private func isBefore(_ left: DigestLine, _ right: DigestLine) -> Bool {
    NaturalOrder(left.caseID) < NaturalOrder(right.caseID)
  }
}

/// Where an entry stands in the letter; every part decides only where those before it are equal.
private struct DutyRank: Comparable {
  let topic: Catalogue.Letters.Topic
  private let programme: NaturalOrder
  private let due: CivilDate
  private let code: NaturalOrder
  private let rest: [String]

  init(_ duty: SameDuty, topic: Catalogue.Letters.Topic) {
    self.topic = topic
    programme = duty.plan.order
    due = duty.due ?? .latest
    code = NaturalOrder(duty.code)
    rest = [duty.occurrence?.iso ?? "", duty.title] + duty.notes.map { "\($0)" }
  }

  static func < (left: DutyRank, right: DutyRank) -> Bool {
    if left.topic != right.topic { return left.topic < right.topic }
    if left.programme != right.programme { return left.programme < right.programme }
    if left.due != right.due { return left.due < right.due }
    if left.code != right.code { return left.code < right.code }
    return left.rest.lexicographicallyPrecedes(right.rest)
  }
}
