/// One `import` line: the module it names and the attributes before it.
struct ImportStatement: Equatable {
  let module: String
  let attributes: [String]

  private static let access: Set<String> = [
    "public", "package", "internal", "fileprivate", "private",
  ]
  private static let kinds: Set<String> = [
    "struct", "class", "enum", "protocol", "typealias", "func", "let", "var",
  ]

  /// Reads a line, which is no import when this returns nil.
  init?(_ line: String) {
    var words = line.split(whereSeparator: \.isWhitespace).map(String.init)[...]
    attributes = words.prefix { $0.hasPrefix("@") }.map(\.self)
    words = words.dropFirst(attributes.count)
    words = words.drop { Self.access.contains($0) }
    guard words.popFirst() == "import" else { return nil }
    words = words.drop { Self.kinds.contains($0) }
    guard let name = words.first?.split(separator: ".").first else { return nil }
    module = String(name)
  }
}
