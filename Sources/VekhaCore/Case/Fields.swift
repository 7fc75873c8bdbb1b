/// The text of an event in the journal: `name=value` pairs in a fixed order, one line, readable in any shell.
///
/// The bytes are part of the record's hash, so the form is fixed for ever. Three characters are escaped:
/// `%` as `%25`, `;` as `%3B`, line feed as `%0A`. It is read by bytes: a value that begins with a combining
/// mark would otherwise swallow the sign before it.
struct Fields {
  private var pairs: [(name: String, value: String)] = []

  init() {}

  init?(_ text: String) {
    guard !text.isEmpty else { return }
    var rest = text[...].utf8
    repeat {
      let part = rest.prefix { $0 != 0x3B }
      guard let sign = part.firstIndex(of: 0x3D) else { return nil }
      let value = part[part.index(after: sign)...]
      pairs.append((String(Substring(part[..<sign])), Self.unescaped(Substring(value))))
      rest = rest[part.endIndex...]
    } while rest.popFirst() != nil
  }

  var text: String {
    pairs.map { "\($0.name)=\(Self.escaped($0.value))" }.joined(separator: ";")
  }

  subscript(name: String) -> String? {
    pairs.first { $0.name == name }?.value
  }

  /// Adds a pair; an absent value leaves no trace.
  mutating func add(_ name: String, _ value: (some CustomStringConvertible)?) {
    if let value { pairs.append((name, value.description)) }
  }

  /// Adds a list of numbers or hashes; an empty one leaves no trace.
  mutating func add(_ name: String, list: [some CustomStringConvertible]) {
    if !list.isEmpty { add(name, list.map(\.description).joined(separator: ",")) }
  }

  func list(_ name: String) -> [String] {
    self[name]?.split(separator: ",").map(String.init) ?? []
  }

  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x25 || $0 == 0x3B || $0 == 0x0A }) else { return text }
    var escaped = ""
    for character in text.unicodeScalars {
      switch character {
      case "%": escaped += "%25"
      case ";": escaped += "%3B"
      case "\n": escaped += "%0A"
      default: escaped.unicodeScalars.append(character)
      }
    }
    return escaped
  }

  private static func unescaped(_ text: Substring) -> String {
    guard text.utf8.contains(0x25) else { return String(text) }
    var rest = text.unicodeScalars[...]
    var plain = ""
    while let character = rest.popFirst() {
      guard character == "%", let sign = signs[String(rest.prefix(2))] else {
        plain.unicodeScalars.append(character)
        continue
      }
      rest.removeFirst(2)
      plain.unicodeScalars.append(sign)
    }
    return plain
  }

  private static let signs: [String: Unicode.Scalar] = ["25": "%", "3B": ";", "0A": "\n"]
}
