import Foundation
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
  var json: String {
    get throws { String(decoding: try JSONEncoder().encode(self), as: UTF8.self) }
  }
}

extension [TextReference] {
  var written: String { map(\.rawValue).joined(separator: ",") }
}

extension [Step] {
  var written: String { map(\.description).joined(separator: ",") }
}

extension [Int64] {
  var json: String { "[\(map(String.init).joined(separator: ","))]" }
}
