import VekhaCore
import VekhaLanguage

/// A letter as one message of a messenger: what matters most first, and never longer than a message may be.
enum TelegramLayout {
  static func text(of draft: LetterDraft) -> String {
    var message = "<b>\(escaped(draft.subject))</b>"
    let closing = closing(of: draft)
    var (left, rest) = (limit - length(of: message) - length(of: closing), 0)
    for block in blocks(of: draft) {
      guard rest == 0, length(of: block.text) < left else {
        rest += block.items
        continue
      }
      message += "\n\n" + block.text
      left -= length(of: block.text) + 2
    }
    return message + (rest == 0 ? "" : "\n\n" + more(rest, draft)) + closing
  }

  /// Where more can be seen or chosen; the rest of a letter's last lines is about mail.
  private static func closing(of draft: LetterDraft) -> String {
    let links = draft.closing.compactMap { note in note.link.map { anchor(note.words, to: $0) } }
    return links.isEmpty ? "" : "\n\n" + links.joined(separator: " · ")
  }

  private static func more(_ count: Int, _ draft: LetterDraft) -> String {
    Catalogue.Letters.andMore(count)[draft.language]
  }

  private static func blocks(of draft: LetterDraft) -> [Block] {
    [Block(text: draft.opening.map { escaped(clipped($0)) }.joined(separator: "\n"), items: 0)]
      + summary(of: draft) + draft.parts.flatMap(blocks)
  }

  /// A heading goes with its first item, so that it never stands alone at the end.
  private static func blocks(of part: LetterPart) -> [Block] {
    var blocks = part.chapters.flatMap(\.items).map { Block(text: block(of: $0), items: 1) }
    guard !blocks.isEmpty else { return [] }
    blocks[0].text = "<b>\(escaped(part.heading)) (\(part.count))</b>\n\n" + blocks[0].text
    return blocks
  }

  /// Of the week at a glance what stands out; the sum is the subject, and the table is for wider pages.
  private static func summary(of draft: LetterDraft) -> [Block] {
    (draft.overview?.lists ?? []).map { list in
      let lines =
        ["<b>\(escaped("\(list.heading) (\(list.count))"))</b>"]
        + list.lines.map { escaped(clipped("• " + $0)) }
      return Block(text: lines.joined(separator: "\n"), items: list.count)
    }
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
      note.link.map { anchor(note.words, to: $0) }
    }
    return (lines.map { escaped(clipped($0)) } + [links.joined(separator: " · ")])
      .filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func anchor(_ words: String, to address: String) -> String {
    "<a href=\"\(escaped(address))\">\(escaped(words.trimmingSuffix(":")))</a>"
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

extension String {
  fileprivate func trimmingSuffix(_ sign: Character) -> String {
    last == sign ? String(dropLast()) : self
  }
}
