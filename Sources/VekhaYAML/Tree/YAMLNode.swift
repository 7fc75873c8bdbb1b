package import VekhaCore

/// One value of a YAML file: a text, a list, or a block of keys and values; it knows its place.
///
/// Texts stay as they were written: `1.10`, `да` and `no` are words until a schema reads them.
package struct YAMLNode: Sendable {
  package enum Kind: Sendable, Hashable {
    case scalar
    case sequence
    case mapping
  }

  let tree: YAMLTree
  let index: Int

  package var kind: Kind {
    switch record.shape {
    case .plain, .quoted, .escaped: .scalar
    case .sequence: .sequence
    case .mapping: .mapping
    }
  }

  /// The text of a scalar; nil for a list or a block.
  package var scalar: String? { tree.text(of: index) }

  /// The scalar without blanks at its ends; empty for a list or a block.
  var words: String { tree.words(of: index) }

  /// Whether the scalar is this very word.
  func says(_ word: String) -> Bool { word.withBytes { tree.says($0, at: index) } }

  /// Whether the author put the scalar into quotation marks or wrote it as a literal block.
  package var isQuoted: Bool { record.isScalar && record.shape != .plain }

  /// Whether the scalar stands in the quotation marks within which an escape may stand for any sign.
  var mayHoldEscapes: Bool { record.shape == .escaped }

  /// Whether the scalar begins with a sign of ASCII that is not blank, or with a Cyrillic letter.
  var beginsVisibly: Bool {
    guard record.count > 0, record.isScalar else { return false }
    let first = tree.text[Int(record.start)]
    return (0x21..<0x7F).contains(first) || first == 0xD0 || first == 0xD1
  }

  /// Whether nothing was written here at all, as after `key:` at a line's end.
  package var isEmpty: Bool { record.shape == .plain && record.count == 0 }

  /// The members of a list in their order; nil for anything else.
  package var items: [YAMLNode]? {
    kind == .sequence ? children.map { YAMLNode(tree: tree, index: Int($0)) } : nil
  }

  /// Where the value begins; a block or list of several lines is underlined at its first word.
  package var place: SourcePlace {
    SourcePlace(
      file: tree.file, line: Int(record.line), column: Int(record.column),
      length: Int(record.length))
  }

  var record: YAMLTree.Record { tree.records[index] }

  var children: ArraySlice<UInt32> {
    tree.children[Int(record.start)..<Int(record.start + record.count)]
  }
}
