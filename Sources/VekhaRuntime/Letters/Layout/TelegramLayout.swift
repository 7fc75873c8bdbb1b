import VekhaCore
import VekhaLanguage

/// A letter as one message of a messenger: what matters most first, and never longer than a message may be.
enum TelegramLayout {
  static func text(of draft: LetterDraft) -> String {
    var message = "<b>\(escaped(draft.subject))</b>"
    var (left, rest) = (limit - length(of: message), 0)
    for block in blocks(of: draft) {
      guard rest == 0, length(of: block.text) < left else {
        rest += block.items
        continue
      }
      message += "\n\n" + block.text
      left -= length(of: block.text) + 2
    }
    return rest == 0 ? message : message + "\n\n" + more(rest, draft)
  }

  private static func more(_ count: Int, _ draft: LetterDraft) -> String {
    Catalogue.Letters.andMore(count)[draft.language]
  }

  private static func blocks(of draft: LetterDraft) -> [Block] {
    summary(of: draft)
      + draft.parts.flatMap { part in
        [Block(text: "<b>\(escaped(part.heading)) (\(part.count))</b>", items: 0)]
          + part.chapters.flatMap(\.items).map { Block(text: block(of: $0), items: 1) }
      }
  }

  /// Of the week at a glance what stands out; the table is for wider pages.
  private static func summary(of draft: LetterDraft) -> [Block] {
    guard let overview = draft.overview else { return [] }
    let lists = overview.lists.map { list in
      let lines =
        [escaped("\(list.heading) (\(list.count))")]
        + list.lines.map { escaped(clipped("• " + $0)) }
      return Block(text: lines.joined(separator: "\n"), items: list.count)
    }
    return [Block(text: escaped(overview.sum), items: 0)] + lists
  }

  private struct Block {
    var text: String
    var items: Int
  }

  private static func block(of item: LetterItem) -> String {
    let due = item.status.isEmpty ? item.due : "\(item.due) — \(item.status)"
    let places = item.places.map { "\($0.heading): " + names(in: $0) }
    let lines = [item.title, due] + item.facts + [places].compactMap(\.self)
    let links = item.links.compactMap { note in
      note.link.map { "<a href=\"\(escaped($0))\">\(escaped(note.words))</a>" }
    }
    return (lines.map { escaped(clipped($0)) } + [links.joined(separator: " · ")])
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func names(in places: LetterPlaces) -> String {
    (places.named.map(\.words) + [places.more].compactMap(\.self)).joined(separator: "; ")
  }

  /// One item alone must never fill the message.
  private static func clipped(_ line: String) -> String { PlainWords.clipped(line, to: 600) }

  /// The service counts in UTF-16, and only what is shown; tags are counted too, to be safe.
  private static func length(of text: String) -> Int { text.utf16.count }

  private static func escaped(_ text: String) -> String { HTML.text(text).source }

  /// Below the service's 4096, so that the last line always has room.
  private static let limit = 4000
}
