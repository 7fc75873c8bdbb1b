internal import VekhaCore

/// What can be wrong with a table of people or pairs.
extension Catalogue {
  /// A quoted cell that never ends.
  package static let unclosedCell = Mistake(
    "table-quote",
    message: Bilingual(
      ru: "кавычка \" открыта здесь и нигде не закрыта",
      en: "the quotation mark \" opens here and is closed nowhere"),
    help: Bilingual(
      ru: "закройте её или удвойте кавычки внутри ячейки: \"\"",
      en: "close it, or double the quotation marks inside the cell: \"\""))

  /// Words between a closing quotation mark and the next cell.
  package static let textAfterCell = Mistake(
    "table-quote",
    message: Bilingual(
      ru: "после закрывающей кавычки стоит лишний текст",
      en: "there is text after the closing quotation mark"),
    help: Bilingual(
      ru: "удвойте кавычки внутри ячейки: \"\"",
      en: "double the quotation marks inside the cell: \"\""))

  /// A row that is longer than the header.
  package static func extraCell(columns: Int) -> Mistake {
    Mistake(
      "extra-cell",
      message: Bilingual(
        ru: "в строке больше ячеек, чем в заголовке (\(columns))",
        en: "the row has more cells than the header (\(columns))"),
      help: Bilingual(
        ru: "проверьте разделители; ячейку с разделителем внутри заключите в кавычки",
        en: "check the separators; put a cell with a separator inside into quotation marks"))
  }

  /// Two columns with one name.
  package static func doubledColumn(_ name: String) -> Mistake {
    Mistake(
      "doubled-column",
      message: Bilingual(
        ru: "столбец \(quoted(name)) уже есть в заголовке",
        en: "the header has a column \(quoted(name)) already"),
      help: Bilingual(ru: "оставьте один из них", en: "keep one of them"))
  }

  /// A column in the middle of the header that has no name.
  package static let unnamedColumn = Mistake(
    "unnamed-column",
    message: Bilingual(ru: "у столбца нет названия", en: "the column has no name"),
    help: Bilingual(ru: "впишите название или удалите столбец", en: "name it or delete it"))

  /// A table with more cells than Vekha is willing to read.
  package static func tooManyCells(limit: Int) -> Mistake {
    Mistake(
      "too-many-cells",
      message: Bilingual(
        ru: "в таблице слишком много ячеек: предел — \(grouped(limit))",
        en: "the table has too many cells: the limit is \(grouped(limit))"),
      help: Bilingual(
        ru: "разделите её на несколько файлов", en: "split it into several files"))
  }
}
