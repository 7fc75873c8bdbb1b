import VekhaCore
import VekhaLanguage

/// A letter as a page: one column, no pictures, nothing fetched.
///
/// Text keeps the reader's own colour, so that it can be read on light and on dark ground.
enum PageLayout {
  static func html(of draft: LetterDraft) -> String {
    let column =
      [paragraph(draft.greeting)] + draft.opening.map(paragraph)
      + (draft.overview.map(overview) ?? []) + draft.parts.flatMap(part) + [closing(draft.closing)]
    return HTML.document(
      language: draft.language.rawValue, head: head(draft),
      body: .element(
        "body", ["style": PageStyle.body],
        [.element("div", ["style": PageStyle.column], column)]))
  }

  private static func head(_ draft: LetterDraft) -> [HTML] {
    [
      .void("meta", ["charset": "utf-8"]),
      .void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
      .void("meta", ["name": "color-scheme", "content": "light dark"]),
      .element("title", [:], [.text(draft.subject)]),
    ]
  }

  private static func part(_ part: LetterPart) -> [HTML] {
    let heading = HTML.element(
      "h2", ["style": PageStyle.heading],
      [
        .text(part.heading + " "),
        .element("span", ["style": PageStyle.count], [.text(String(part.count))]),
      ])
    let hint = part.hint.map {
      [HTML.element("p", ["style": PageStyle.hint], [.text($0)])]
    }
    return [heading] + (hint ?? [])
      + part.chapters.flatMap { chapter($0, PageStyle.colour(of: part.topic)) }
  }

  private static func chapter(_ chapter: LetterChapter, _ colour: String) -> [HTML] {
    let title = HTML.element("h3", ["style": PageStyle.chapter], [.text(chapter.title)])
    return (chapter.title.isEmpty ? [] : [title])
      + chapter.items.map { item($0, colour) }
  }

  private static func item(_ item: LetterItem, _ colour: String) -> HTML {
    let status = HTML.element("b", ["style": "color:\(colour)"], [.text(item.status)])
    let due =
      item.status.isEmpty ? [HTML.text(item.due)] : [.text(item.due + " — "), status]
    return .element(
      "div", ["style": PageStyle.item(colour)],
      [
        .element("div", ["style": PageStyle.title], [.text(item.title)]),
        .element("div", [:], due),
      ] + item.facts.map(small) + (item.places.map(places) ?? [])
        + (item.links.isEmpty ? [] : [links(item.links)]))
  }

  private static func places(_ places: LetterPlaces) -> [HTML] {
    let rows = places.named.map { place in
      HTML.element("li", [:], [place.link.map { anchor($0, place.words) } ?? .text(place.words)])
    }
    let more = places.more.map { [HTML.element("li", ["style": PageStyle.more], [.text($0)])] }
    return [
      small(places.heading + ":"),
      .element("ul", ["style": PageStyle.list], rows + (more ?? [])),
    ]
  }

  private static func closing(_ notes: [LetterNote]) -> HTML {
    let rows = notes.map { note in
      HTML.element(
        "p", ["style": PageStyle.note],
        [.text(note.words)] + (note.link.map { [.text(" "), anchor($0, $0)] } ?? []))
    }
    return .element("div", ["style": PageStyle.closing], rows)
  }

  private static func paragraph(_ words: String) -> HTML {
    .element("p", ["style": PageStyle.paragraph], [.text(words)])
  }

  private static func small(_ words: String) -> HTML {
    .element("div", ["style": PageStyle.small], [.text(words)])
  }

  private static func links(_ links: [LetterNote]) -> HTML {
    let anchors = links.compactMap { note in note.link.map { anchor($0, note.words) } }
    let gap = HTML.text(" \u{B7} ")
    let row = anchors.enumerated().flatMap { $0 == 0 ? [$1] : [gap, $1] }
    return .element("div", ["style": PageStyle.link], row)
  }

  private static func anchor(_ address: String, _ words: String) -> HTML {
    .element("a", ["href": address, "style": "color:\(PageStyle.linkColour)"], [.text(words)])
  }
}
