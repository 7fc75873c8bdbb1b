internal import VekhaCore
internal import VekhaLanguage

/// Holds the nodes of a file against its schema.
struct SchemaCheck {
  var mistakes: Mistakes

  /// Checks the block at the root of a file or deeper.
  mutating func check(_ node: YAMLNode, keys: [SchemaKey]) {
    for entry in node.entries ?? [] {
      check(entry, keys: keys)
    }
    for key in keys where key.isRequired && node.entry(key.name) == nil {
      let place = node.entries?.first?.key.place ?? node.place
      mistakes.note(Catalogue.missingKey(key.name, about: key.about), at: place)
    }
  }

  private mutating func check(_ entry: YAMLEntry, keys: [SchemaKey]) {
    guard let key = keys.first(where: { entry.key.says($0.name) }) else {
      return noteUnknown(entry, keys.map(\.name))
    }
    if entry.value.isEmpty {
      if key.isRequired { mistakes.note(Catalogue.emptyValue(key.name), at: entry.key.place) }
    } else {
      check(entry.value, key.schema)
    }
  }

  /// Checks a node that may be of another kind than the schema wants.
  mutating func check(_ node: YAMLNode, _ schema: Schema) {
    guard schema.kinds.allow(node.kind) else { return noteShape(node, schema.kinds) }
    switch schema {
    case .text(let form): checkText(node, form)
    case .flag: checkFlag(node)
    case .choice(let choices): checkChoice(node, choices)
    case .list(let member): checkList(node, member)
    case .block(let keys): check(node, keys: keys)
    case .table(let keys, let values): checkTable(node, keys, values)
    case .either(let shapes):
      guard let shape = shapes.first(where: { $0.kinds.allow(node.kind) }) else { return }
      check(node, shape)
    }
  }

  private mutating func checkList(_ node: YAMLNode, _ member: Schema) {
    for item in node.items ?? [node] {
      check(item, member)
    }
  }

  private mutating func checkTable(_ node: YAMLNode, _ keys: TextForm, _ values: Schema) {
    for entry in node.entries ?? [] {
      checkText(entry.key, keys)
      if entry.value.isEmpty {
        mistakes.note(Catalogue.emptyValue(entry.name), at: entry.key.place)
      } else {
        check(entry.value, values)
      }
    }
  }
}
