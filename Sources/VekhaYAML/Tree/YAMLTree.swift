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

  func text(of index: Int) -> String? {
    let record = records[index]
    guard record.shape == .plain || record.shape == .quoted else { return nil }
    return String(
      decoding: text[Int(record.start)..<Int(record.start + record.count)], as: UTF8.self)
  }
}
