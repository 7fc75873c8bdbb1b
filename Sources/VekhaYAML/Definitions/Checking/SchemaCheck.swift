internal import VekhaCore
internal import VekhaLanguage

/// Holds the nodes of a file against its schema.
struct SchemaCheck {
  var mistakes: Mistakes

  /// Checks the block at the root of a file or deeper.
  mutating func check(_ node: YAMLNode, keys: [SchemaKey]) {
    var next = 0
    for index in node.entryIndices {
      let entry = node.entry(at: index)
      let place = keys.place(of: entry.key, from: next)
      check(entry, place, keys)
      next = place.map { $0 + 1 } ?? next
    }
    for index in keys.indices where keys[index].isRequired && node.entry(keys[index].name) == nil {
      let place = node.entries?.first?.key.place ?? node.place
      mistakes.note(Catalogue.missingKey(keys[index].name, about: keys[index].about), at: place)
    }
  }

  private mutating func check(_ entry: YAMLEntry, _ place: Int?, _ keys: [SchemaKey]) {
    guard let place else { return noteUnknown(entry, keys.map(\.name)) }
    if !entry.value.isEmpty {
      check(entry.value, keys[place].schema)
    } else if keys[place].isRequired {
      mistakes.note(Catalogue.emptyValue(keys[place].name), at: entry.key.place)
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

extension [SchemaKey] {
  /// Where a key stands; most authors keep to the order of the schema, so it is looked for behind the last one first.
  fileprivate func place(of key: YAMLNode, from next: Int) -> Int? {
    (next..<count).first { key.says(self[$0].name) }
      ?? (0..<Swift.min(next, count)).first { key.says(self[$0].name) }
  }
}
