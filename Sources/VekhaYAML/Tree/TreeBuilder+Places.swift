internal import CLibYAML
internal import VekhaCore

extension TreeBuilder {
  func place(of event: yaml_event_t) -> SourcePlace {
    let (start, end) = (event.start_mark, event.end_mark)
    return lines.place(
      line: start.line + 1, column: start.column + 1, length: length(from: start, to: end))
  }

  func place(of node: UInt32) -> SourcePlace {
    let record = records[Int(node)]
    return lines.place(
      line: Int(record.line), column: Int(record.column), length: Int(record.length))
  }

  /// The characters to underline: to the end, or of the first line alone.
  func length(from start: yaml_mark_t, to end: yaml_mark_t) -> Int {
    guard start.line != end.line else { return max(1, end.column - start.column) }
    return max(1, lines.length(ofLine: start.line + 1, from: start.column + 1))
  }

  /// Underlines a collection whole where it ends in its first line, else its first word or sign.
  mutating func underline(_ node: UInt32, to end: Mark) {
    let record = records[Int(node)]
    guard record.line != end.line else {
      records[Int(node)].length = UInt32(max(1, end.column - Int(record.column)))
      return
    }
    guard record.count > 0 else { return }
    let first = records[Int(children[Int(record.start)])]
    guard first.line == record.line, first.column == record.column else { return }
    records[Int(node)].length = first.length
  }
}
