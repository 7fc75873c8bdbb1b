import VekhaCore
import VekhaLanguage

extension Digest {
  /// The digest in words.
  var draft: LetterDraft {
    let entries = entries
    let titles = Self.titles(of: entries)
    return LetterDraft(
      language: language, subject: urgent(subject(entries, titles)),
      greeting: say(Catalogue.Letters.greeting(PlainWords.line(recipient))),
      opening: opening(titles), overview: summary.map(overview),
      parts: parts(of: entries, areNamed: titles.count > 1), closing: closing)
  }

  func say(_ words: Bilingual) -> String { words[language] }

  private static func titles(of entries: [DigestEntry]) -> [String] {
    PlainWords.distinctLines(entries.chunked(by: \.line.caseTitle).map { $0[0].line.caseTitle })
  }

  private func opening(_ titles: [String]) -> [String] {
    let first = [say(Catalogue.Letters.asOf(date))] + alarms.map { say($0.sentence) }
    if lines.isEmpty && summary == nil { return first + [say(Catalogue.Letters.nothing)] }
    return titles.count == 1 ? first + [titles[0]] : first
  }

  private func urgent(_ subject: String) -> String {
    isUrgent ? say(Catalogue.Letters.urgent(subject)) : subject
  }

  private func subject(_ entries: [DigestEntry], _ titles: [String]) -> String {
    var headline = Headline(week: summary?.figures, counts: TopicCounts(), orders: titles)
    for entry in entries { headline.counts.add(entry.topic) }
    return headline.subject(in: language)
  }

  private func parts(of entries: [DigestEntry], areNamed: Bool) -> [LetterPart] {
    var named = areNamed ? "" : nil
    return entries.chunked(by: \.topic).map { entries in
      let topic = entries[0].topic
      return LetterPart(
        topic: topic, heading: say(Catalogue.Letters.heading(topic)),
        hint: Catalogue.Letters.hint(topic).map(say),
        chapters: entries.chunked(by: \.line.caseTitle).map { chapter(of: $0, after: &named) })
    }
  }

  /// A chapter names its plan unless the reader still has the name before her.
  private func chapter(of entries: [DigestEntry], after named: inout String?) -> LetterChapter {
    let title = PlainWords.line(entries[0].line.caseTitle)
    let isNews = named.map { $0 != title } ?? false
    if isNews { named = title }
    return LetterChapter(title: isNews ? title : "", items: entries.map(item))
  }

  private var closing: [LetterNote] {
    var notes = [marking].compactMap(\.self)
    notes.append(LetterNote(words: say(Catalogue.Letters.unattended)))
    if let preferences {
      notes.append(LetterNote(words: say(Catalogue.Letters.preferences), link: preferences))
    }
    if let seal, !seal.isEmpty {
      notes.append(LetterNote(words: say(Catalogue.Letters.seal(PlainWords.line(seal)))))
    }
    return notes
  }

  private var marking: LetterNote? {
    if lines.contains(where: { !$0.answers.isEmpty }) {
      return LetterNote(words: say(Catalogue.Letters.answerByLink(days: Link.lifetimeDays)))
    }
    let hasDuties = lines.contains(where: \.isOwnDuty)
    if let page = WebPage(address) {
      let words = hasDuties ? Catalogue.Letters.markAt : Catalogue.Letters.seeAt
      return LetterNote(words: say(words), link: page.address)
    }
    guard hasDuties else { return nil }
    let isCoordinator = seal != nil
    return LetterNote(
      words: say(
        isCoordinator ? Catalogue.Letters.markByCommand : Catalogue.Letters.tellCoordinator))
  }
}

extension Array {
  /// The array cut wherever a value changes from one element to the next.
  fileprivate func chunked<Value: Equatable>(by value: (Element) -> Value) -> [[Element]] {
    var chunks: [[Element]] = []
    for element in self {
      if let last = chunks.last?.last, value(last) == value(element) {
        chunks[chunks.endIndex - 1].append(element)
      } else {
        chunks.append([element])
      }
    }
    return chunks
  }
}
