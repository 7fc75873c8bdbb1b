/// Instructions of a protocol or an order that stand in paragraphs below one another.
///
/// «1.1. Провести самодиагностику. / Ответственные: руководители ОО / Срок: 1 апреля 2024 г.»
struct InstructionList {
  private var rows: [Table.Row] = []
  private var begun: (number: String, title: String)?
  /// The last numbered line without an answer: a heading, if an instruction follows.
  private var heading: Table.Row?
  /// The words of the lines «Ответственный: …» and «Срок: …» below it.
  private var answer: [String] = []

  /// The instructions of a document as a table; nil where fewer than two of them say who and when.
  static func table(in document: Document) -> Table? {
    var list = InstructionList()
    for block in document.blocks {
      if case .paragraph(let paragraph) = block { list.take(paragraph.text) } else { list.end() }
    }
    list.end()
    return list.rows.count { $0.cells.count == 3 } >= 2 ? list.table : nil
  }

  private var table: Table {
    let heading = ["№", "Поручение", "Ответственный, срок"].map { Table.Cell([$0]) }
    return Table(rows: [Table.Row(heading)] + rows)
  }

  private mutating func take(_ text: String) {
    for line in text.split(whereSeparator: \.isNewline).map({ String($0).trimmed }) {
      if begun != nil, isAnswer(line) {
        answer.append(line)
      } else if let numbered = NumberedText(line) {
        end()
        begun = (String(line.dropLast(numbered.rest.count)).trimmed, numbered.rest)
      } else if answer.isEmpty, let item = begun, !line.isEmpty, line.first?.isLowercase == true {
        begun = (item.number, item.title.joined(with: line))
      } else {
        end()
      }
    }
  }

  /// «Ответственный: …», «Срок исполнения – …».
  private func isAnswer(_ line: String) -> Bool {
    let lead = line.prefix { $0.isLetter || $0 == " " }.lowercased()
    let rest = line.dropFirst(lead.count).first
    return ["ответственн", "срок", "исполнител", "отв"].contains { lead.hasPrefix($0) }
      && lead.count <= 30 && rest.map { ":.–—-".contains($0) } == true
  }

  private mutating func end() {
    defer { (begun, answer) = (nil, []) }
    guard let begun else { return }
    guard !answer.isEmpty else {
      return heading = Table.Row([Table.Cell(["\(begun.number) \(begun.title)"], columns: 3)])
    }
    rows += [heading].compactMap(\.self)
    heading = nil
    rows.append(
      Table.Row([Table.Cell([begun.number]), Table.Cell([begun.title]), Table.Cell(answer)]))
  }
}
