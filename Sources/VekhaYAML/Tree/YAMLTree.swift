/// All nodes of one file side by side, so that a node is two words and a large file costs little.
final class YAMLTree: Sendable {
  enum Shape: UInt8 {
    case plain
    case quoted
    case sequence
    case mapping
  }

  /// One node: where it stands, and which part of `text` or `children` is its own.
  struct Record: Sendable {
    var shape: Shape
    var line: UInt32
    var column: UInt32
    var length: UInt32
    var start: UInt32 = 0
    var count: UInt32 = 0
  }

  let file: String
  let records: ContiguousArray<Record>
  /// The indices of members; of a mapping's keys and values in turn.
  let children: ContiguousArray<UInt32>
  /// The UTF-8 of all scalars, one after another.
  let text: [UInt8]

  init(
    file: String, records: ContiguousArray<Record>, children: ContiguousArray<UInt32>,
    text: [UInt8]
  ) {
    self.file = file
    self.records = records
    self.children = children
    self.text = text
  }
}

extension YAMLTree {
  func text(of index: Int) -> String? {
    records[index].isScalar ? String(decoding: bytes(of: index), as: UTF8.self) : nil
  }

  /// A scalar without blanks at its ends; empty for a list or a block.
  func words(of index: Int) -> String {
    guard records[index].isScalar else { return "" }
    let words = String(decoding: bytes(of: index).withoutBlanks, as: UTF8.self)
    return words.utf8.mayEndInForeignBlank ? words.trimmed : words
  }

  /// Whether a scalar is this very word; words of a schema are compared byte by byte, without making a text.
  func says(_ word: String, at index: Int) -> Bool {
    let record = records[index]
    return record.isScalar && Int(record.count) == word.utf8.count
      && bytes(of: index).elementsEqual(word.utf8)
  }

  func bytes(of index: Int) -> ArraySlice<UInt8> {
    let record = records[index]
    return text[Int(record.start)..<Int(record.start + record.count)]
  }
}

extension YAMLTree.Record {
  var isScalar: Bool { shape == .plain || shape == .quoted }
}

extension ArraySlice<UInt8> {
  /// The bytes between the blanks of ASCII at the ends.
  fileprivate var withoutBlanks: ArraySlice<UInt8> {
    var rest = self
    while let first = rest.first, first.isBlank { rest.removeFirst() }
    while let last = rest.last, last.isBlank { rest.removeLast() }
    return rest
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}

extension String.UTF8View {
  /// Whether a character at either end begins as the blanks beyond ASCII do, such as the no-break space.
  fileprivate var mayEndInForeignBlank: Bool {
    guard let first, let last, first >= 0x80 || last >= 0x80 else { return false }
    let leads: [UInt8] = suffix(3) + [first]
    return leads.contains { $0 == 0xC2 || (0xE1...0xE3).contains($0) }
  }
}
