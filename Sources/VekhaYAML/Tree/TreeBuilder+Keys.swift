internal import VekhaLanguage

/// What a block's keys must be: words, each once.
extension TreeBuilder {
  /// The orphans from a position on, keys and values in turn, without those whose key is refused.
  mutating func distinctEntries(from first: Int) -> [UInt32] {
    var seen = SeenKeys()
    var kept: [UInt32] = []
    kept.reserveCapacity(orphans.count - first)
    for key in stride(from: first, to: orphans.count - 1, by: 2) where accepts(orphans[key], &seen)
    {
      kept.append(orphans[key])
      kept.append(orphans[key + 1])
    }
    return kept
  }

  private mutating func accepts(_ key: UInt32, _ seen: inout SeenKeys) -> Bool {
    guard let name = keyText(key) else {
      note(Catalogue.keyIsNotText, at: place(of: key))
      return false
    }
    let isPlain = records[Int(key)].shape == .plain
    if isPlain, name == "<<" {
      note(Catalogue.mergeKey, at: place(of: key))
      return false
    }
    if isPlain, name.unicodeScalars.first == "\u{A0}" || name.unicodeScalars.last == "\u{A0}" {
      note(Catalogue.invisibleSpace, at: place(of: key))
    }
    return isNew(key, name, &seen)
  }

  private mutating func isNew(_ key: UInt32, _ name: String, _ seen: inout SeenKeys) -> Bool {
    let line = Int(records[Int(key)].line)
    guard let firstLine = seen.insert(name, line: line) else { return true }
    note(Catalogue.doubledKey(name, firstLine: firstLine), at: place(of: key))
    return false
  }

  private func keyText(_ key: UInt32) -> String? {
    let record = records[Int(key)]
    guard record.shape == .plain || record.shape == .quoted else { return nil }
    return String(
      decoding: text[Int(record.start)..<Int(record.start + record.count)], as: UTF8.self)
  }
}

/// The keys of one block so far; a short list is quicker than a hash table for the usual few.
private struct SeenKeys {
  private var few: [(name: String, line: Int)] = []
  private var many: [String: Int] = [:]

  /// The line of the same key further up, or nil where the key is new and now remembered.
  mutating func insert(_ name: String, line: Int) -> Int? {
    if let known = few.first(where: { $0.name == name }) { return known.line }
    if few.count < 12 {
      few.append((name, line))
      return nil
    }
    if let known = many[name] { return known }
    many[name] = line
    return nil
  }
}
