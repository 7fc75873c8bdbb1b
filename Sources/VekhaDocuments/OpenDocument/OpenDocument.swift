/// A text or a spreadsheet of LibreOffice and its kin.
struct OpenDocument {
  private let content: Markup
  private let lists: OpenLists
  private let styles: [Markup]
  private let pages: [Markup]
  private let limits: DocumentLimits

  private static let unread: Set = [
    "tracked-changes", "annotation", "annotation-end", "soft-page-break", "forms",
    "scripts", "font-face-decls", "table-of-content", "table-column", "shapes",
    "content-validations", "database-ranges", "event-listeners", "sequence-decls",
    "paragraph-properties", "table-cell-properties", "graphic-properties",
  ]

  init(_ archive: borrowing ZipArchive, _ limits: DocumentLimits) throws(DocumentRefusal) {
    self.limits = limits
    let manifest = try Self.markup("META-INF/manifest.xml", archive, limits)
    let isLocked = manifest?.elements.contains { $0.first("encryption-data") != nil } ?? false
    guard !isLocked else { throw .encrypted }
    guard let content = try Self.markup("content.xml", archive, limits) else { throw .damaged }
    self.content = content
    let sheet = try Self.markup("styles.xml", archive, limits)
    lists = OpenLists(content, sheet)
    pages = sheet?.first("master-styles")?.all("master-page") ?? []
    let places = [content.first("automatic-styles"), sheet?.first("styles")]
    styles = places.flatMap { $0?.all("style") ?? [] }
  }

  func document() throws(DocumentRefusal) -> Document {
    guard let body = content.first("body"),
      let inside = body.first("text") ?? body.first("spreadsheet")
    else { throw .unknownFormat }
    let isSheet = inside.name == "spreadsheet"
    var reader = OpenBody(
      lists: lists, isSheet: isSheet, hiddenStyles: hiddenStyles, hiddenWords: hiddenWords,
      cellsLeft: limits.cells)
    var blocks = reader.blocks(in: inside)
    // The edges of a spreadsheet's pages name the sheet and count the pages.
    if !isSheet { blocks = edges("header", &reader) + blocks + edges("footer", &reader) }
    guard reader.cellsLeft > 0 else { throw .tooManyCells(limit: limits.cells) }
    return Document(blocks: blocks)
  }

  /// What stands at the edges of the pages that the document uses, or only knows.
  private func edges(_ edge: String, _ reader: inout OpenBody) -> [Document.Block] {
    pages.flatMap(\.elements).filter { $0.name.hasPrefix(edge) }
      .flatMap { reader.blocks(in: $0) }.pageEdges
  }

  private var hiddenStyles: Set<String> {
    let hidden = styles.filter { $0.first("table-properties")?["display"] == "false" }
    return Set(hidden.compactMap { $0["name"] })
  }

  /// The styles of words that are not shown.
  private var hiddenWords: Set<String> {
    let hidden = styles.filter { $0.first("text-properties")?["display"] == "none" }
    return Set(hidden.compactMap { $0["name"] })
  }

  private static func markup(
    _ name: String, _ archive: borrowing ZipArchive, _ limits: DocumentLimits
  ) throws(DocumentRefusal) -> Markup? {
    guard let bytes = try archive.part(name) else { return nil }
    return try MarkupReader.read(bytes, part: name, skipping: unread, limits: limits)
  }
}
