internal import VekhaCore
internal import VekhaLanguage

/// A file that turned out to be of one of the five kinds, with the mistakes found in it so far.
struct DefinitionFile {
  let path: String
  let kind: DefinitionKind
  let id: String
  let root: YAMLNode
  /// The text of the file itself, and of the tables that it names.
  var lines: [SourceText]
  var mistakes: Mistakes

  /// Where the file says its own name.
  var place: SourcePlace { root[kind.rawValue]?.place ?? root.place }

  /// The mistakes with the lines they stand on.
  var diagnostics: [Diagnostic] {
    let byFile = Dictionary(grouping: mistakes.found, by: \.place.file)
    return lines.flatMap { $0.annotated(byFile[$0.file] ?? []) }
  }
}

extension DefinitionFile {
  /// Finds out what a file is and holds it against its schema; nil where it is none of the kinds.
  init?(_ reading: YAMLReading, path: String, mistakes: inout Mistakes) {
    mistakes.note(reading.diagnostics)
    guard let root = reading.root, let kind = Self.kind(of: root, &mistakes) else { return nil }
    var check = SchemaCheck(mistakes: mistakes)
    if mistakes.areWanted { check.check(root, keys: kind.schema) }
    self.init(
      path: path, kind: kind, id: root.text(kind.rawValue) ?? "", root: root,
      lines: [reading.lines], mistakes: check.mistakes)
  }

  private static func kind(of root: YAMLNode, _ mistakes: inout Mistakes) -> DefinitionKind? {
    guard let first = root.entries?.first else {
      mistakes.note(Catalogue.notDefinition, at: root.place)
      return nil
    }
    if let kind = DefinitionKind(rawValue: first.name) { return kind }
    let known = DefinitionKind.allCases.map(\.rawValue)
    let nearest = mistakes.nearest(to: first.name, among: known)
    mistakes.note(
      Catalogue.unknownKind(first.name, nearest: nearest, known: known), at: first.key.place)
    return nil
  }
}
