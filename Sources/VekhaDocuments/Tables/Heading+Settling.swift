/// What the columns of a heading say of one another.
extension Heading {
  /// The columns with the roles that they have beside each other.
  static func settled(_ columns: [Column]) -> [Column] {
    titleChosen(deadlineDivided(hoursSetApart(columns)))
  }

  /// «Время» beside «Дата» is the hour of the day, which no deadline has.
  private static func hoursSetApart(_ columns: [Column]) -> [Column] {
    guard columns.count(where: { $0.role == .deadline }) > 1 else { return columns }
    return columns.map { column in
      HeadingWords(column.text).contain(["врем", "час"])
        ? column.playing(.other(column.text.inOneLine)) : column
    }
  }

  /// «Дата начала» and «Дата окончания» in columns of their own are the halves of one deadline.
  private static func deadlineDivided(_ columns: [Column]) -> [Column] {
    let halves = columns.map { column in
      column.role == .deadline || !column.role.isKnown
        ? ColumnRole(halfOfDeadline: column.text) : nil
    }
    guard halves.contains(.start), halves.contains(.end) else { return columns }
    return zip(columns, halves).map { column, half in half.map(column.playing) ?? column }
  }

  /// Where no heading says «мероприятие», the section, the first other column or the result is it.
  private static func titleChosen(_ columns: [Column]) -> [Column] {
    guard !columns.contains(where: { $0.role == .title }) else { return columns }
    let chosen =
      columns.firstIndex { $0.role == .section }
      ?? columns.firstIndex { !$0.role.isKnown && !$0.text.isEmpty }
      ?? columns.firstIndex { $0.role == .result }
    guard let chosen else { return columns }
    var columns = columns
    columns[chosen] = columns[chosen].playing(.title)
    return columns
  }
}

extension Heading.Column {
  /// The same column in another role.
  fileprivate func playing(_ role: ColumnRole) -> Heading.Column {
    Heading.Column(role: role, columns: columns, text: text)
  }
}
