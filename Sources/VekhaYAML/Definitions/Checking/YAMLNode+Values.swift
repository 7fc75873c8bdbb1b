internal import VekhaCore

/// Values of checked nodes; what a check has refused reads as absent.
extension YAMLNode {
  /// Where a part of the scalar stands, such as one date of a period.
  func place(of part: String) -> SourcePlace {
    let text = words
    guard !isQuoted, part != text, let range = text.firstRange(of: part) else { return place }
    let column = place.column + text[..<range.lowerBound].unicodeScalars.count
    return SourcePlace(
      file: place.file, line: place.line, column: column, length: part.unicodeScalars.count)
  }

  /// The value of a key, unless nothing is written after it.
  func value(_ key: String) -> YAMLNode? {
    guard let value = self[key], !value.isEmpty else { return nil }
    return value
  }

  func text(_ key: String) -> String? {
    guard let value = value(key), value.kind == .scalar else { return nil }
    return value.words
  }

  func flag(_ key: String) -> Bool? {
    text(key).flatMap(Flag.value)
  }

  /// The members of a list; a single word stands for a list of one.
  func list(_ key: String) -> [YAMLNode] {
    guard let value = value(key) else { return [] }
    return value.items ?? [value]
  }

  /// The entries of a block that its author names.
  func table(_ key: String) -> [YAMLEntry] {
    value(key)?.entries ?? []
  }

  func words(_ key: String) -> [String] {
    list(key).filter { $0.kind == .scalar }.map(\.words)
  }
}

extension String {
  var trimmed: String {
    if utf8.first?.isVisibleASCII == true, utf8.last?.isVisibleASCII == true { return self }
    guard first?.isWhitespace == true || last?.isWhitespace == true else { return self }
    let head = drop(while: \.isWhitespace)
    let end = head.lastIndex { !$0.isWhitespace }
    return end.map { String(head[...$0]) } ?? ""
  }

  /// A row's number as people compare it: the dot at its end means nothing.
  var code: String {
    let text = trimmed
    let hasDot = text.utf8.last == UInt8(ascii: ".") && text.utf8.count > 1
    return hasDot ? String(text.dropLast()) : text
  }
}

extension UInt8 {
  fileprivate var isVisibleASCII: Bool { (0x21..<0x7F).contains(self) }
}
