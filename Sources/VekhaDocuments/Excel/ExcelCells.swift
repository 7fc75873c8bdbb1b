/// What the cells of a workbook say, as the sheet shows it.
struct ExcelCells {
  private let strings: [String]
  private let formats: ExcelFormats

  init(strings: Markup?, formats: ExcelFormats) {
    self.strings = (strings?.all("si") ?? []).map(Self.words)
    self.formats = formats
  }

  func text(of cell: Markup) -> String {
    let value = cell.first("v")?.text ?? ""
    switch cell["t"] {
    case "s": return Int(value).flatMap { strings.indices.contains($0) ? strings[$0] : nil } ?? ""
    case "inlineStr": return cell.first("is").map(Self.words) ?? ""
    case "str": return value
    case "b": return value == "1" ? "да" : "нет"
    case "e": return ""
    case "d": return value
    default: return formats.text(of: value, style: cell["s"].flatMap { Int($0) } ?? 0)
    }
  }

  /// The words of a string, which may be cut into runs of different looks.
  private static func words(_ string: Markup) -> String {
    string.elements.reduce(into: "") { text, element in
      text += element.name == "t" ? element.text : words(element)
    }
  }
}
