internal import VekhaCore
internal import VekhaLanguage

/// Makes a directory of its checked file and the tables beside it.
struct DirectoryBuilder {
  var draft: DirectoryDraft
  var mistakes: Mistakes
  /// The bytes of the tables, which belong to the directory's version.
  var tableBytes: [UInt8] = []
  var tableLines: [SourceText] = []
  /// The organisations by id, of this directory and of those known beside it.
  var organisations: [String: Organisation] = [:]
  /// The people by id whom pairs may name.
  var people: Set<String> = []
  /// The built-in roles and those that the directory declares.
  var roles = Set(Role.builtIn.map(\.rawValue))
  let root: YAMLNode
  let reader: DefinitionsReader
  private let path: String

  init(_ file: DefinitionFile, reader: DefinitionsReader) {
    draft = DirectoryDraft(id: file.id)
    mistakes = file.mistakes
    root = file.root
    path = file.path
    self.reader = reader
  }

  mutating func build(workflows: Set<String>) {
    draft.programme = root.text("programme")
    if let programme = root.value("programme") {
      mistakes.checkWorkflow(programme, among: workflows)
    }
    for entry in root.table("roles") where entry.value.kind == .scalar {
      draft.roles[entry.name] = entry.value.words
      roles.insert(entry.name)
    }
    readOrganisations()
    readPeople()
    readPairs()
  }

  /// The rows of the table that stands under a key, or of the list written there.
  mutating func rows(under key: String, columns: [SchemaKey]) -> [DraftRow] {
    guard let node = root.value(key), node.kind != .mapping else { return [] }
    if let blocks = node.items { return blocks.filter { $0.kind == .mapping }.map(DraftRow.block) }
    let name = path(of: node.words)
    guard let bytes = reader.table(name) else {
      mistakes.note(Catalogue.missingTable(node.words), at: node.place)
      return []
    }
    let table = TableReader.read(bytes, file: name)
    tableBytes += bytes.withUniformLineEnds
    if !tableLines.contains(where: { $0.file == name }) { tableLines.append(table.lines) }
    mistakes.note(table.diagnostics)
    return checkHeader(of: table, columns) ? table.rows.map(DraftRow.row) : []
  }

  private func path(of name: String) -> String {
    VekhaYAML.path(of: name, beside: path)
  }

  /// Says whether a table has every column without which its rows mean nothing.
  private mutating func checkHeader(of table: TableReading, _ columns: [SchemaKey]) -> Bool {
    guard let place = table.header.first?.place else { return false }
    let names = Set(table.header.map(\.text))
    let known = columns.map(\.name)
    let missing = columns.filter { $0.isRequired && !names.contains($0.name) }
    for column in missing {
      mistakes.note(Catalogue.missingColumn(column.name, known: known), at: place)
    }
    for cell in table.header where !cell.text.isEmpty && !known.contains(cell.text) {
      let nearest = mistakes.nearest(to: cell.text, among: known)
      mistakes.note(
        Catalogue.unknownColumn(cell.text, nearest: nearest, known: known), at: cell.place)
    }
    return missing.isEmpty
  }
}
