/// A letter as plain text, complete in itself.
enum PlainLayout {
  static func text(of draft: LetterDraft) -> String {
    let blocks =
      [lines(draft.greeting)] + draft.opening.map { lines($0) }
      + (draft.overview.map(blocks) ?? []) + draft.parts.flatMap(blocks) + [
        [rule] + draft.closing.flatMap(lines)
      ]
    return blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n") + "\n"
  }

  private static func blocks(of overview: LetterOverview) -> [[String]] {
    let rows = overview.table.rows.flatMap { bullet("\($0.name): \($0.words)") }
    let more = overview.table.more.map { lines($0, inset: inset) } ?? []
    return [lines(overview.heading.uppercased()) + lines(overview.sum), rows + more]
      + overview.lists.map { list in
        lines("\(list.heading) (\(list.count))") + list.lines.flatMap(bullet)
      }
  }

  private static func bullet(_ words: String) -> [String] {
    TextWrap.lines(words, first: "* ", rest: inset)
  }

  private static func blocks(of part: LetterPart) -> [[String]] {
    let heading = lines("\(part.heading) (\(part.count))".uppercased())
    return [heading + (part.hint.map { lines($0) } ?? [])]
      + part.chapters.flatMap(blocks)
  }

  private static func blocks(of chapter: LetterChapter) -> [[String]] {
    let title = chapter.title.isEmpty ? [] : [lines(chapter.title)]
    return title + chapter.items.map(block)
  }

  private static func block(of item: LetterItem) -> [String] {
    let due = item.status.isEmpty ? item.due : "\(item.due) — \(item.status)"
    return bullet(item.title)
      + ([due] + item.facts).flatMap { lines($0, inset: inset) }
      + (item.places.map(block) ?? [])
      + links(of: item)
  }

  /// A link to the item's own page needs no words; an answer says what it does.
  private static func links(of item: LetterItem) -> [String] {
    item.links.compactMap { note in
      note.link.map { note.isAnswer ? inset + "\(note.words): \($0)" : inset + $0 }
    }
  }

  private static func block(of places: LetterPlaces) -> [String] {
    let named = places.named.flatMap { place in
      TextWrap.lines(place.words, first: inset + "- ", rest: inset + inset)
        + (place.link.map { [inset + inset + $0] } ?? [])
    }
    return [inset + places.heading + ":"] + named
      + (places.more.map { [inset + $0] } ?? [])
  }

  private static func lines(of note: LetterNote) -> [String] {
    lines(note.link.map { "\(note.words) \($0)" } ?? note.words)
  }

  private static func lines(_ words: String, inset: String = "") -> [String] {
    TextWrap.lines(words, first: inset, rest: inset)
  }

  private static let inset = "  "
  private static let rule = String(repeating: "-", count: 20)
}
