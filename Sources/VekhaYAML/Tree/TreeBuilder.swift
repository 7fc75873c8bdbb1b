internal import CLibYAML
internal import VekhaCore
internal import VekhaLanguage

/// Turns libyaml's events into a tree, one event at a time.
struct TreeBuilder: ~Copyable {
  /// A list or block whose end has not come yet.
  struct OpenCollection {
    var node: UInt32
    var anchor: String?
    /// How many finished nodes waited for a parent when it began; those after it are its own.
    var firstChild: Int
    /// How many nodes a walk had met when it began.
    var walkedBefore: Int
    /// The levels of nesting inside it.
    var height = 0
  }

  /// A node that aliases may repeat.
  struct Anchor {
    var node: UInt32
    var size: Int
    var height: Int
  }

  let lines: SourceText
  let limits: YAMLLimits
  var records: ContiguousArray<YAMLTree.Record> = []
  var children: ContiguousArray<UInt32> = []
  var text: [UInt8] = []
  var words = RepeatedWords()
  /// Finished nodes whose parent is still open.
  var orphans: [UInt32] = []
  var open: [OpenCollection] = []
  var anchors: [String: Anchor] = [:]
  /// How many nodes a walk over the tree so far would meet, aliases unfolded.
  var walked = 0
  var aliased = 0
  private(set) var diagnostics: [Diagnostic] = []

  init(lines: SourceText, limits: YAMLLimits) {
    self.lines = lines
    self.limits = limits
    // Enough for nearly every file; what is not used is never touched.
    text.reserveCapacity(lines.bytes.count)
    records.reserveCapacity(2 * lines.lineCount)
    children.reserveCapacity(2 * lines.lineCount)
  }

  /// The root of the one document in `bytes`.
  mutating func build(from bytes: UnsafeBufferPointer<UInt8>) throws(Halt) -> YAMLNode? {
    var stream = EventStream(bytes)
    while true {
      var event = yaml_event_t()
      guard stream.next(&event) else {
        throw Halt(diagnostic: SyntaxExplanation(stream.fault, in: lines).diagnostic)
      }
      defer { yaml_event_delete(&event) }
      if isLast(event) { return root() }
      try take(event)
    }
  }

  /// Whether the first document is complete: the stream ends, or a second one is refused.
  private mutating func isLast(_ event: yaml_event_t) -> Bool {
    if event.type == YAML_STREAM_END_EVENT { return true }
    guard event.type == YAML_DOCUMENT_START_EVENT, !orphans.isEmpty else { return false }
    note(Catalogue.severalDocuments, at: place(of: event))
    return true
  }

  private mutating func take(_ event: yaml_event_t) throws(Halt) {
    switch event.type {
    case YAML_SCALAR_EVENT: addScalar(event)
    case YAML_ALIAS_EVENT: try addAlias(event)
    case YAML_SEQUENCE_START_EVENT: try begin(.sequence, event)
    case YAML_MAPPING_START_EVENT: try begin(.mapping, event)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: end(event)
    default: break
    }
  }

  private mutating func root() -> YAMLNode? {
    let tree = YAMLTree(file: lines.file, records: records, children: children, text: text)
    guard let root = orphans.first.map({ YAMLNode(tree: tree, index: Int($0)) }), !root.isEmpty
    else {
      note(Catalogue.emptyFile, at: lines.place(line: 1, column: 1))
      return nil
    }
    return root
  }

  /// Collects a mistake; beyond what anybody would read, further ones are dropped.
  mutating func note(_ mistake: Mistake, at place: SourcePlace) {
    if diagnostics.count <= SourceText.mostMistakes { diagnostics.append(mistake.at(place)) }
  }
}
