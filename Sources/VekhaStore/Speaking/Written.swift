import VekhaCore

// How the core's values stand in columns.

extension OccurrenceKey {
  var writtenDate: String { date?.iso ?? "" }
}

extension [PersonKey] {
  var written: String { map { String($0.rawValue) }.joined(separator: ",") }

  /// The numbers as a JSON list, which `json_each` turns into rows.
  var json: String { "[\(written)]" }
}

extension [String] {
  /// The texts as a JSON list, which `json_each` turns into rows.
  var json: String { "[\(map(\.inQuotes).joined(separator: ","))]" }
}

extension [TextReference] {
  var written: String { map(\.rawValue).joined(separator: ",") }
}

extension [Step] {
  var written: String { map(\.description).joined(separator: ",") }
}

extension [Silence] {
  /// A line for each; the written form holds no line feed.
  var written: String { map(\.written).joined(separator: "\n") }
}

extension [Int64] {
  var json: String { "[\(map(String.init).joined(separator: ","))]" }
}

extension String {
  /// The text as JSON writes it (RFC 8259, 7); all that need not be escaped stands as it is.
  fileprivate var inQuotes: String {
    let plain = utf8.allSatisfy { $0 >= 0x20 && $0 != 0x22 && $0 != 0x5C }
    return plain ? "\"\(self)\"" : "\"\(unicodeScalars.map(Self.escaped).joined())\""
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"", "\\": "\\\(scalar)"
    case ..<" ": "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
    default: String(scalar)
    }
  }
}

extension [PartReport] {
  /// A line for each; the written form holds no line feed.
  var written: String { map(\.written).joined(separator: "\n") }
}
