extension Manner {
  private static let lineMax = 200

  /// A file holds one idea, and two hundred lines hold any idea.
  static let length = Manner("length") { file in
    let count = file.lines.last == "" ? file.lines.count - 1 : file.lines.count
    guard count > lineMax else { return [] }
    let advice = "give one of its ideas a file of its own"
    return [file.finding(lineMax + 1, "the file has \(count) lines, \(lineMax) at most; \(advice)")]
  }

  /// A name says the job; drawers for odds and ends are not kept.
  static let names = Manner("names") { file in
    let places = file.path.split(separator: "/").compactMap { drawer(in: String($0)) }
      .map { file.finding(1, "\($0) in the path names a drawer; name the job") }
    let types = file.lines.enumerated().compactMap { index, line in
      declaredType(line).flatMap(drawer).map {
        file.finding(index + 1, "\($0) in a type's name names a drawer; name the job")
      }
    }
    return places + types
  }

  private static func drawer(in name: String) -> String? {
    ["Util", "Helper", "Manager"].first(where: name.contains)
  }

  private static func declaredType(_ line: String) -> String? {
    let words = line.split(whereSeparator: \.isWhitespace)
    let kinds: Set<Substring> = ["struct", "class", "enum", "actor", "protocol", "typealias"]
    guard let kind = words.firstIndex(where: kinds.contains), kind + 1 < words.count else {
      return nil
    }
    return words[..<kind].allSatisfy { $0.allSatisfy(\.isLowercase) || $0.hasPrefix("@") }
      ? String(words[kind + 1]) : nil
  }
}
