internal import CLibYAML
internal import VekhaCore
internal import VekhaLanguage

extension TreeBuilder {
  mutating func addScalar(_ event: yaml_event_t) {
    let scalar = event.data.scalar
    refuseTag(scalar.tag, event)
    let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    let node = add(YAMLTree.Shape(scalar.style), event)
    records[Int(node)].start = UInt32(words.place(of: bytes, in: &text))
    records[Int(node)].count = UInt32(bytes.count)
    remember(scalar.anchor, Anchor(node: node, size: 1, height: 0))
    settle(node, height: 0)
  }

  mutating func begin(_ shape: YAMLTree.Shape, _ event: yaml_event_t) throws(Halt) {
    let (anchor, tag) =
      shape == .sequence
      ? (event.data.sequence_start.anchor, event.data.sequence_start.tag)
      : (event.data.mapping_start.anchor, event.data.mapping_start.tag)
    refuseTag(tag, event)
    let walkedBefore = walked
    let node = add(shape, event)
    try checkDepth(of: 1, at: event)
    open.append(
      OpenCollection(
        node: node, anchor: name(anchor), firstChild: orphans.count, walkedBefore: walkedBefore))
  }

  mutating func end(_ event: yaml_event_t) {
    guard let collection = open.popLast() else { return }
    adopt(from: collection.firstChild, into: collection.node)
    underline(collection.node, to: Mark(event.end_mark))
    let size = walked - collection.walkedBefore
    if let anchor = collection.anchor {
      anchors[anchor] = Anchor(node: collection.node, size: size, height: collection.height + 1)
    }
    settle(collection.node, height: collection.height + 1)
  }

  /// Makes the orphans from a position on the children of a node.
  private mutating func adopt(from first: Int, into node: UInt32) {
    let start = children.count
    if records[Int(node)].shape == .mapping {
      adoptEntries(from: first)
    } else {
      children.append(contentsOf: orphans[first...])
    }
    records[Int(node)].start = UInt32(start)
    records[Int(node)].count = UInt32(children.count - start)
    orphans.removeSubrange(first...)
  }

  /// Hands a finished node to the collection it stands in.
  mutating func settle(_ node: UInt32, height: Int) {
    orphans.append(node)
    guard let last = open.indices.last else { return }
    open[last].height = max(open[last].height, height)
  }

  /// Refuses nesting that would go `levels` deeper than the open collections.
  func checkDepth(of levels: Int, at event: yaml_event_t) throws(Halt) {
    guard open.count + levels > limits.depth else { return }
    throw Halt(diagnostic: Catalogue.tooDeep(limit: limits.depth).at(place(of: event)))
  }

  /// A new node that has its place and nothing else yet.
  mutating func add(_ shape: YAMLTree.Shape, _ event: yaml_event_t) -> UInt32 {
    let mark = event.start_mark
    guard mark.line < lines.lineCount else { return add(shape, at: place(of: event)) }
    let length = length(from: mark, to: event.end_mark)
    return add(shape, Mark(mark), length: length)
  }

  mutating func add(_ shape: YAMLTree.Shape, at place: SourcePlace) -> UInt32 {
    add(shape, Mark(line: place.line, column: place.column), length: place.length)
  }

  private mutating func add(_ shape: YAMLTree.Shape, _ mark: Mark, length: Int) -> UInt32 {
    walked += 1
    records.append(
      YAMLTree.Record(
        shape: shape, line: UInt32(mark.line), column: UInt32(mark.column),
        length: UInt32(length)))
    return UInt32(records.count - 1)
  }

  func name(_ bytes: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    bytes.map { String(cString: $0) }
  }

  /// Tags such as `!!str` would change what a text means behind the schema's back.
  private mutating func refuseTag(
    _ tag: UnsafeMutablePointer<yaml_char_t>?, _ event: yaml_event_t
  ) {
    guard tag != nil else { return }
    note(Catalogue.reservedSign("!"), at: place(of: event))
  }
}

extension YAMLTree.Shape {
  fileprivate init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_PLAIN_SCALAR_STYLE: self = .plain
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .escaped
    default: self = .quoted
    }
  }
}
