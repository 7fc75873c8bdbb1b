internal import VekhaLanguage

/// What a block's keys must be: words, each once.
extension TreeBuilder {
  /// Makes the orphans from a position on, keys and values in turn, children, without those whose key is refused.
  mutating func adoptEntries(from first: Int) {
    var seen = SeenKeys(firstChild: children.count)
    for key in stride(from: first, to: orphans.count - 1, by: 2)
    where isPlainlyNew(orphans[key], since: seen.firstChild) || accepts(orphans[key], &seen) {
      children.append(orphans[key])
      children.append(orphans[key + 1])
    }
  }

  /// Whether a key is a word of ASCII that none of a short block's keys so far is, as nearly all are.
  private func isPlainlyNew(_ key: UInt32, since firstChild: Int) -> Bool {
    let record = records[Int(key)]
    guard record.isScalar, children.count - firstChild < SeenKeys.few else { return false }
    let name = text[record.range]
    guard name.first != Self.mergeSign, name.allSatisfy({ $0 < 0x80 }) else { return false }
    for child in stride(from: firstChild, to: children.count, by: 2) {
      let other = records[Int(children[child])]
      if other.count == record.count, text[other.range].elementsEqual(name) { return false }
    }
    return true
  }

  private mutating func accepts(_ key: UInt32, _ seen: inout SeenKeys) -> Bool {
    let record = records[Int(key)]
    guard record.isScalar else {
      note(Catalogue.keyIsNotText, at: place(of: key))
      return false
    }
    let name = text[record.range]
    if record.shape == .plain, name.elementsEqual([Self.mergeSign, Self.mergeSign]) {
      note(Catalogue.mergeKey, at: place(of: key))
      return false
    }
    if record.shape == .plain, name.starts(with: Self.noBreak) || name.suffix(2) == Self.noBreak {
      note(Catalogue.invisibleSpace, at: place(of: key))
    }
    remember(upTo: &seen)
    let word = String(decoding: name, as: UTF8.self)
    guard let firstLine = seen.lines[word] else { return true }
    note(Catalogue.doubledKey(word, firstLine: firstLine), at: place(of: key))
    return false
  }

  /// Adds the keys that were accepted meanwhile to those that are looked up by name.
  private func remember(upTo seen: inout SeenKeys) {
    for child in stride(from: seen.nextChild, to: children.count, by: 2) {
      let record = records[Int(children[child])]
      seen.lines[String(decoding: text[record.range], as: UTF8.self)] = Int(record.line)
    }
    seen.nextChild = children.count
  }

  /// `<<`, by which other readers merge one block into another, begins with it.
  private static let mergeSign = UInt8(ascii: "<")
  /// A space that does not look like another sign than the usual one.
  private static let noBreak: ArraySlice<UInt8> = [0xC2, 0xA0]
}

/// The keys of one block by name; filled only where comparing a few bytes does not tell them apart.
private struct SeenKeys {
  let firstChild: Int
  var nextChild: Int
  var lines: [String: Int] = [:]

  /// Children of a block, keys and values, among which a new key is looked for one by one.
  static let few = 24

  init(firstChild: Int) {
    (self.firstChild, nextChild) = (firstChild, firstChild)
  }
}
