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
    let record = records[Int(key)]
    guard record.isScalar else {
      note(Catalogue.keyIsNotText, at: place(of: key))
      return false
    }
    let name = text[Int(record.start)..<Int(record.start + record.count)]
    if record.shape == .plain, name.elementsEqual([0x3C, 0x3C]) {
      note(Catalogue.mergeKey, at: place(of: key))
      return false
    }
    if record.shape == .plain, name.starts(with: Self.noBreak) || name.suffix(2) == Self.noBreak {
      note(Catalogue.invisibleSpace, at: place(of: key))
    }
    guard let firstLine = seen.insert(name, line: Int(record.line)) else { return true }
    let word = String(decoding: name, as: UTF8.self)
    note(Catalogue.doubledKey(word, firstLine: firstLine), at: place(of: key))
    return false
  }

  /// A space that does not look like another sign than the usual one.
  private static let noBreak: ArraySlice<UInt8> = [0xC2, 0xA0]
}

/// The keys of one block so far; a short list of bytes is quicker than a hash table for the usual few.
private struct SeenKeys {
  private var few: [(name: ArraySlice<UInt8>, line: Int)] = []
  private var many: [String: Int] = [:]

  /// The line of the same key further up, or nil where the key is new and now remembered.
  mutating func insert(_ name: ArraySlice<UInt8>, line: Int) -> Int? {
    if let known = few.first(where: { $0.name == name }) { return known.line }
    if few.count < 12, name.allSatisfy({ $0 < 0x80 }) {
      few.append((name, line))
      return nil
    }
    let word = String(decoding: name, as: UTF8.self)
    if let known = many[word] { return known }
    many[word] = line
    return nil
  }
}
