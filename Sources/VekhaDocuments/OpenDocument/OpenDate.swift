internal import VekhaCore

/// The date that a spreadsheet's cell holds, whatever its format shows of it.
enum OpenDate {
  static func text(of cell: Markup) -> String? {
    guard cell["value-type"] == "date", let value = cell["date-value"] else { return nil }
    return CivilDate(String(value.prefix(10)))?.inFigures
  }
}

extension CivilDate {
  /// «15.03.2022».
  var inFigures: String {
    let (day, month) = (day < 10 ? "0\(day)" : "\(day)", month < 10 ? "0\(month)" : "\(month)")
    return "\(day).\(month).\(year)"
  }
}
