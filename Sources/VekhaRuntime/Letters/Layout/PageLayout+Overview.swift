/// The week at a glance on a page: a table narrow enough for a telephone, and plain lists.
extension PageLayout {
  static func overview(_ overview: LetterOverview) -> [HTML] {
    [
      .element("h2", ["style": PageStyle.heading], [.text(overview.heading)]),
      .element("p", ["style": PageStyle.paragraph], [.text(overview.sum)]),
      table(overview.table),
    ] + (overview.table.more.map { [.element("p", ["style": PageStyle.hint], [.text($0)])] } ?? [])
      + overview.lists.flatMap(list)
  }

  private static func table(_ table: LetterTable) -> HTML {
    let head = table.head.enumerated().map { place, words in
      HTML.element("th", ["scope": "col", "style": PageStyle.head(place)], [.text(words)])
    }
    let rows = table.rows.map { row in
      HTML.element(
        "tr", [:],
        [.element("td", ["style": PageStyle.name], [.text(row.name)])]
          + row.figures.enumerated().map { place, figure in
            let isAlarm = figure > 0 && table.alarming.contains(place)
            return .element(
              "td", ["style": isAlarm ? PageStyle.alarm : PageStyle.figure], [.text("\(figure)")])
          })
    }
    return .element(
      "table", ["style": PageStyle.table],
      [.element("thead", [:], [.element("tr", [:], head)]), .element("tbody", [:], rows)])
  }

  private static func list(_ list: LetterList) -> [HTML] {
    [
      .element(
        "h3", ["style": PageStyle.listHeading],
        [
          .text(list.heading + " "),
          .element("span", ["style": PageStyle.count], [.text("\(list.count)")]),
        ]),
      .element(
        "ul", ["style": PageStyle.list],
        list.lines.map { .element("li", ["style": PageStyle.row], [.text($0)]) }),
    ]
  }
}

extension PageStyle {
  static let table = "width:100%;border-collapse:collapse;font-size:14px;margin:0 0 10px"
  static let name = cell + "text-align:left"
  static let figure = cell + "text-align:right;white-space:nowrap"
  static let alarm = figure + ";font-weight:bold;color:#d64541"
  static let listHeading = "margin:20px 0 6px;font-size:16px"
  static let row = "margin:0 0 6px"

  static func head(_ place: Int) -> String {
    cell + "font-weight:normal;opacity:.75;vertical-align:bottom;overflow-wrap:normal;text-align:"
      + (place == 0 ? "left" : "right")
  }

  private static let cell = "padding:5px 0 5px 8px;border-bottom:1px solid #99999966;"
}
