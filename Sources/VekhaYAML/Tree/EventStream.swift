internal import CLibYAML

/// libyaml's parser over bytes that outlive it.
///
/// The parser keeps pointers into itself, so it lives at one address of its own.
struct EventStream: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    parser.initialize(to: yaml_parser_t())
    yaml_parser_initialize(parser)
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  /// Fills in the next event, which the caller frees; false where the text breaks the rules.
  mutating func next(_ event: inout yaml_event_t) -> Bool {
    yaml_parser_parse(parser, &event) == 1 && event.type != YAML_NO_EVENT
  }

  /// What libyaml found wrong when `next` failed.
  var fault: SyntaxFault {
    SyntaxFault(
      problem: parser.pointee.problem.map { String(cString: $0) } ?? "",
      context: parser.pointee.context.map { String(cString: $0) } ?? "",
      place: Mark(parser.pointee.problem_mark),
      contextPlace: Mark(parser.pointee.context_mark))
  }
}

/// A position in the text; line and column count from 1.
struct Mark: Equatable {
  var line: Int
  var column: Int

  init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  init(_ mark: yaml_mark_t) {
    self.init(line: mark.line + 1, column: mark.column + 1)
  }
}

/// libyaml's own description of a broken rule.
struct SyntaxFault {
  var problem: String
  var context: String
  var place: Mark
  var contextPlace: Mark
}
