/// The styles of a Word document, as far as they number, hide or make headings of paragraphs.
struct WordStyles {
  private struct Style {
    let base: String?
    let place: ListPlace
    let isHeading: Bool
    let hides: Bool?
  }

  /// A list and a level in it; either may be left to the style below.
  struct ListPlace {
    var list: String?
    var level: Int?
  }

  private var styles: [String: Style] = [:]

  init(_ part: Markup?) {
    for style in part?.all("style") ?? [] {
      guard let id = style["styleId"] else { continue }
      let name = style.first("name")?["val"]?.lowercased() ?? ""
      let outline = style.at("pPr", "outlineLvl")?["val"].flatMap { Int($0) }
      styles[id] = Style(
        base: style.first("basedOn")?["val"], place: ListPlace(style.first("pPr")),
        isHeading: name.hasPrefix("heading") || name == "title" || outline.map { $0 < 9 } == true,
        hides: style.first("rPr")?.hides)
    }
  }

  func isHeading(_ style: String?) -> Bool {
    chain(style).contains(where: \.isHeading)
  }

  /// Whether words of this style are not shown; the nearest style that says so decides.
  func isHidden(_ style: String?) -> Bool {
    chain(style).lazy.compactMap(\.hides).first ?? false
  }

  /// The list that a paragraph belongs to, by itself or by its style; nil where to none.
  func listPlace(of paragraph: Markup) -> ListPlace? {
    var place = ListPlace(paragraph.first("pPr"))
    for style in chain(paragraph.at("pPr", "pStyle")?["val"]) {
      place.list = place.list ?? style.place.list
      place.level = place.level ?? style.place.level
    }
    return place.list == nil || place.list == "0" ? nil : place
  }

  /// The list of a style itself, which numbering may refer to.
  func list(of style: String) -> String? { styles[style]?.place.list }

  /// A style and those that it is based on; a circle ends after twenty.
  private func chain(_ id: String?) -> [Style] {
    var chain: [Style] = []
    var next = id
    while let id = next, let style = styles[id], chain.count < 20 {
      chain.append(style)
      next = style.base
    }
    return chain
  }
}

extension WordStyles.ListPlace {
  init(_ properties: Markup?) {
    let number = properties?.first("numPr")
    list = number?.first("numId")?["val"]
    level = number?.first("ilvl")?["val"].flatMap { Int($0) }
  }
}
