/// The style sheet of a printed roadmap, in the type that office rules ask for.
enum WordSheet {
  static let markup =
    WordParts.declaration + "<w:styles xmlns:w=\"\(WordParts.words)\">" + defaults
    + paragraphs.map(\.markup).joined() + table + "</w:styles>"

  /// The styles whose words are headings to a reader.
  static let headings: Set = ["Title", "Heading1"]

  private struct Style {
    let id: String
    let name: String
    var place = ""
    var type = ""

    var markup: String {
      let base = id == "Normal" ? " w:default=\"1\"" : ""
      let above = id == "Normal" ? "" : "<w:basedOn w:val=\"Normal\"/>"
      return "<w:style w:type=\"paragraph\"\(base) w:styleId=\"\(id)\"><w:name w:val=\"\(name)\"/>"
        + "\(above)<w:qFormat/><w:pPr>\(place)</w:pPr><w:rPr>\(type)</w:rPr></w:style>"
    }
  }

  private static let defaults =
    "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\" "
    + "w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\" w:eastAsia=\"Times New Roman\"/>"
    + "<w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/><w:lang w:val=\"ru-RU\"/></w:rPr></w:rPrDefault>"
    + "<w:pPrDefault/></w:docDefaults>"

  private static let small = "<w:sz w:val=\"22\"/><w:szCs w:val=\"22\"/>"
  private static let middle = "<w:jc w:val=\"center\"/>"

  private static let paragraphs = [
    Style(id: "Normal", name: "Normal"),
    Style(id: "Approval", name: "Approval", place: "<w:jc w:val=\"right\"/>"),
    Style(
      id: "Title", name: "Title", place: "<w:spacing w:before=\"360\" w:after=\"120\"/>\(middle)",
      type: "<w:b/><w:sz w:val=\"28\"/><w:szCs w:val=\"28\"/>"),
    Style(id: "Period", name: "Period", place: "<w:spacing w:after=\"240\"/>\(middle)"),
    Style(
      id: "Heading1", name: "heading 1",
      place: "<w:keepNext/><w:spacing w:before=\"360\" w:after=\"120\"/>\(middle)",
      type: "<w:b/>"),
    Style(id: "PlanHeading", name: "Plan Heading", place: middle, type: "<w:b/>\(small)"),
    Style(
      id: "PlanSection", name: "Plan Section", place: "<w:keepNext/>\(middle)",
      type: "<w:b/>\(small)"),
    Style(id: "PlanCell", name: "Plan Cell", type: small),
    Style(id: "Signature", name: "Signature", place: "<w:spacing w:before=\"480\"/>"),
  ]

  private static let table =
    "<w:style w:type=\"table\" w:styleId=\"Plan\"><w:name w:val=\"Plan\"/><w:tblPr><w:tblBorders>"
    + ["top", "left", "bottom", "right", "insideH", "insideV"].map {
      "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"
    }.joined()
    + "</w:tblBorders><w:tblCellMar>"
    + [("top", 28), ("left", 85), ("bottom", 28), ("right", 85)].map { side, width in
      "<w:\(side) w:w=\"\(width)\" w:type=\"dxa\"/>"
    }.joined() + "</w:tblCellMar></w:tblPr></w:style>"
}
