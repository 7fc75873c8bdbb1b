/// All nodes of one file side by side, so that a node is two words and a large file costs little.
final class YAMLTree: Sendable {
  enum Shape: UInt8 {
    case plain
    /// In single quotation marks or a block of lines, where no sign stands for another.
    case quoted
    /// In double quotation marks, where `\` may stand for any sign.
    case escaped
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
    withScalar(index) { String(decoding: $0, as: UTF8.self) }
  }

  /// A scalar without blanks at its ends; empty for a list or a block.
  func words(of index: Int) -> String {
    withScalar(index) { bytes in
      let bare = bytes.withoutBlanks
      let words = String(decoding: bare, as: UTF8.self)
      return bare.mayEndInForeignBlank ? words.trimmed : words
    } ?? ""
  }

  /// Whether a scalar is this very word; words of a schema are compared byte by byte, without making a text.
  func says(_ word: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard Int(records[index].count) == word.count else { return false }
    return withScalar(index) { $0.equals(word) } ?? false
  }

  /// Lends the bytes of a scalar; nil for a list or a block.
  private func withScalar<Value>(
    _ index: Int, _ work: (UnsafeBufferPointer<UInt8>) -> Value
  ) -> Value? {
    let record = records[index]
    guard record.isScalar else { return nil }
    return text.withUnsafeBufferPointer { work($0.part(record.range)) }
  }
}

extension YAMLTree.Record {
  /// Where in the text a scalar's bytes stand.
  var range: Range<Int> { Int(start)..<Int(start + count) }

  var isScalar: Bool { shape != .sequence && shape != .mapping }
}

extension UnsafeBufferPointer<UInt8> {
  /// The bytes between the blanks of ASCII at the ends.
  fileprivate var withoutBlanks: UnsafeBufferPointer<UInt8> {
    var (start, end) = (0, count)
    while start < end, self[start].isBlank { start += 1 }
    while start < end, self[end - 1].isBlank { end -= 1 }
    return part(start..<end)
  }

  /// Whether a character at either end begins as the blanks beyond ASCII do, such as the no-break space.
  fileprivate var mayEndInForeignBlank: Bool {
    guard let first, let last, first >= 0x80 || last >= 0x80 else { return false }
    return first.leadsForeignBlank || suffix(3).contains(where: \.leadsForeignBlank)
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
  fileprivate var leadsForeignBlank: Bool { self == 0xC2 || (0xE1...0xE3).contains(self) }
}
