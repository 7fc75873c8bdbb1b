/// The shape that one value of a definition file must have.
///
/// The reader's checks and the JSON Schema for editors are both made from it, so they never disagree.
package indirect enum Schema: Sendable {
  /// A word, a number or a sentence of the given form.
  case text(TextForm)
  /// `yes` or `no`, `да` or `нет`.
  case flag
  case choice([Choice])
  /// A list; where its members are words, one alone may stand for a list of one.
  case list(of: Schema)
  case block([SchemaKey])
  /// A block whose keys its author chooses.
  case table(keys: TextForm, values: Schema)
  /// Any of several shapes, told apart by what is written: words, a list or a block.
  case either([Schema])
}

/// One of the words that a value may be, with other spellings that mean the same.
package struct Choice: Hashable, Sendable, ExpressibleByStringLiteral {
  package let value: String
  package let also: [String]

  package init(_ value: String, also: [String] = []) {
    self.value = value
    self.also = also
  }

  package init(stringLiteral value: String) {
    self.init(value)
  }
}

/// A key of a block: what stands under it, and what it is for.
package struct SchemaKey: Sendable {
  package let name: String
  package let schema: Schema
  package let isRequired: Bool
  /// What the key is for, in Russian, as an editor shows it beside the cursor.
  package let about: String

  /// A key without which the block means nothing.
  package static func required(
    _ name: String, _ schema: Schema, _ about: String
  ) -> SchemaKey {
    SchemaKey(name: name, schema: schema, isRequired: true, about: about)
  }

  /// A key that may be left out.
  package static func optional(
    _ name: String, _ schema: Schema, _ about: String
  ) -> SchemaKey {
    SchemaKey(name: name, schema: schema, isRequired: false, about: about)
  }
}

extension Schema {
  /// What may be written where this schema stands: words, a list, a block.
  var kinds: NodeKinds {
    switch self {
    case .text, .flag, .choice: .scalar
    case .list(let member): member.kinds == .scalar ? [.sequence, .scalar] : .sequence
    case .block, .table: .mapping
    case .either(let shapes): shapes.reduce(into: []) { $0.formUnion($1.kinds) }
    }
  }
}

/// Several kinds of nodes, any of which may stand in a place.
struct NodeKinds: OptionSet {
  let rawValue: UInt8

  static let scalar = NodeKinds(rawValue: 1)
  static let sequence = NodeKinds(rawValue: 2)
  static let mapping = NodeKinds(rawValue: 4)

  func allow(_ kind: YAMLNode.Kind) -> Bool {
    switch kind {
    case .scalar: contains(Self.scalar)
    case .sequence: contains(Self.sequence)
    case .mapping: contains(Self.mapping)
    }
  }
}
