/// A key and its value; the keys of one block are distinct scalars.
package struct YAMLEntry: Sendable {
  package let key: YAMLNode
  package let value: YAMLNode

  /// The text of the key.
  package var name: String { key.scalar ?? "" }
}

extension YAMLNode {
  /// The entries of a block in the author's order; nil for anything else.
  package var entries: [YAMLEntry]? {
    kind == .mapping ? entryIndices.map(entry(at:)) : nil
  }

  /// Where the entries of a block stand in it, for those who want no list of them; none for anything else.
  var entryIndices: StrideTo<Int> {
    stride(from: 0, to: kind == .mapping ? Int(record.count) : 0, by: 2)
  }

  /// The value of a key, nil where there is none; looks through the keys one by one.
  package subscript(key: String) -> YAMLNode? { entry(key)?.value }

  /// The entry of a key, for those who need the key's own place.
  package func entry(_ name: String) -> YAMLEntry? {
    guard kind == .mapping else { return nil }
    let (first, count) = (Int(record.start), Int(record.count))
    let pair = name.withBytes { name in
      stride(from: 0, to: count, by: 2).first { pair in
        tree.says(name, at: Int(tree.children[first + pair]))
      }
    }
    return pair.map(entry(at:))
  }

  func entry(at pair: Int) -> YAMLEntry {
    let first = Int(record.start) + pair
    return YAMLEntry(
      key: YAMLNode(tree: tree, index: Int(tree.children[first])),
      value: YAMLNode(tree: tree, index: Int(tree.children[first + 1])))
  }
}
