/// The parts of a Word or Excel file and the links between them.
///
/// Links that lead out of the file are not even remembered.
struct OfficeParts {
  enum Kind {
    case word
    case excel
  }

  let kind: Kind
  /// The part that holds the document itself.
  let main: Markup
  let limits: DocumentLimits
  private let parts: [String: Markup]
  private let links: [String: Link]

  private struct Link {
    let role: String
    let path: String
  }

  init(_ archive: borrowing ZipArchive, _ limits: DocumentLimits) throws(DocumentRefusal) {
    self.limits = limits
    let roots = try Self.links(of: "", in: archive, limits)
    guard let path = roots.values.first(where: { $0.role == "officeDocument" })?.path else {
      throw .unknownFormat
    }
    links = try Self.links(of: path, in: archive, limits)
    main = try Self.markup(path, in: archive, limits)
    kind = try Self.kind(of: main)
    parts = try Self.parts(links.values.filter { Self.needed.contains($0.role) }, archive, limits)
      .merging(Self.foreignParts(links.values.filter { $0.role == "customXml" }, archive, limits)) {
        needed, _ in needed
      }
  }

  /// The part that plays a role, such as `styles`; nil where the file has none.
  func part(_ role: String) -> Markup? {
    links.values.first { $0.role == role }.flatMap { parts[$0.path] }
  }

  /// All parts that play a role, in the order of their names.
  func parts(_ role: String) -> [Markup] {
    links.values.filter { $0.role == role }.sorted { $0.path < $1.path }
      .compactMap { parts[$0.path] }
  }

  /// The part behind a link's id, such as a sheet's.
  func part(behind id: String) -> Markup? { links[id].flatMap { parts[$0.path] } }
}

extension OfficeParts {
  private static let needed: Set = [
    "styles", "numbering", "footnotes", "endnotes", "worksheet", "sharedStrings", "header",
    "footer",
  ]
  /// Looks that say nothing, and what is shown only in place of something better.
  private static let unread: Set = [
    "rFonts", "sz", "szCs", "lang", "b", "bCs", "i", "iCs", "color", "u", "kern", "highlight",
    "noProof", "sectPr", "tblPr", "tcBorders", "tcW", "tcMar", "shd", "pBdr", "tabs", "spacing",
    "ind", "jc", "Fallback", "instrText", "delText", "rPh", "phoneticPr", "conditionalFormatting",
    "dataValidations", "cols", "extLst", "lastRenderedPageBreak", "proofErr", "bookmarkStart",
    "bookmarkEnd", "latentStyles", "cellStyles", "dxfs", "fonts", "fills", "borders",
  ]

  private static func kind(of main: Markup) throws(DocumentRefusal) -> Kind {
    switch main.name {
    case "document": .word
    case "workbook": .excel
    default: throw .unknownFormat
    }
  }

  private static func parts(
    _ links: [Link], _ archive: borrowing ZipArchive, _ limits: DocumentLimits
  ) throws(DocumentRefusal) -> [String: Markup] {
    var parts: [String: Markup] = [:]
    for link in links where archive.holds(link.path) {
      parts[link.path] = try markup(link.path, in: archive, limits)
    }
    return parts
  }

  /// Parts of which most are other programs'; one that cannot be read says nothing.
  private static func foreignParts(
    _ links: [Link], _ archive: borrowing ZipArchive, _ limits: DocumentLimits
  ) -> [String: Markup] {
    var parts: [String: Markup] = [:]
    for link in links.sorted(by: { $0.path < $1.path }).prefix(20) where archive.holds(link.path) {
      parts[link.path] = try? markup(link.path, in: archive, limits)
    }
    return parts
  }

  private static func markup(
    _ path: String, in archive: borrowing ZipArchive, _ limits: DocumentLimits
  ) throws(DocumentRefusal) -> Markup {
    guard let bytes = try archive.part(path) else { throw .damaged }
    return try MarkupReader.read(bytes, part: path, skipping: unread, limits: limits)
  }

  private static func links(
    of path: String, in archive: borrowing ZipArchive, _ limits: DocumentLimits
  ) throws(DocumentRefusal) -> [String: Link] {
    let folder = path.split(separator: "/").dropLast()
    let name = path.split(separator: "/").last ?? ""
    let part = (folder + ["_rels", "\(name).rels"]).joined(separator: "/")
    guard archive.holds(part) else { return [:] }
    var links: [String: Link] = [:]
    for link in try markup(part, in: archive, limits).all("Relationship") {
      guard let id = link["Id"], let type = link["Type"], let target = link["Target"],
        link["TargetMode"] != "External"
      else { continue }
      let role = type.split(separator: "/").last.map(String.init) ?? ""
      links[id] = Link(role: role, path: resolve(target, from: folder))
    }
    return links
  }

  /// The path inside of the archive that a link means.
  private static func resolve(_ target: String, from folder: ArraySlice<Substring>) -> String {
    var path = target.hasPrefix("/") ? [] : Array(folder)
    for step in target.split(separator: "/") where step != "." {
      if step == ".." { _ = path.popLast() } else { path.append(step) }
    }
    return path.joined(separator: "/")
  }
}
