/// A piece of a page; text can only come in escaped.
package struct HTML {
  private(set) var source: String

  private init(source: String) {
    self.source = source
  }

  /// Words as they are, whatever signs stand in them.
  package static func text(_ text: String) -> HTML {
    HTML(source: escaped(text))
  }

  /// An element with its attributes and what it holds.
  package static func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
    _ content: [HTML]
  ) -> HTML {
    let name = name.description
    var source = "<"
    source.reserveCapacity(content.reduce(160) { $0 + $1.source.utf8.count })
    source += name
    write(attributes, to: &source)
    source += ">"
    for piece in content { source += piece.source }
    source += "</"
    source += name
    source += ">"
    return HTML(source: source)
  }

  /// An element that has no content and no end.
  package static func void(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>
  ) -> HTML {
    var source = "<" + name.description
    write(attributes, to: &source)
    return HTML(source: source + ">")
  }

  /// A style sheet, which is part of the program's own text.
  package static func style(_ sheet: StaticString) -> HTML {
    HTML(source: "<style>" + sheet.description + "</style>")
  }

  /// A whole document, one element of the body a line.
  package static func document(language: String, head: [HTML], body: HTML) -> String {
    let head = element("head", [:], head)
    let root = element("html", ["lang": language], [head, body])
    return "<!DOCTYPE html>\n" + root.source + "\n"
  }

  private static func write(
    _ attributes: KeyValuePairs<StaticString, String>, to source: inout String
  ) {
    for (name, value) in attributes {
      source += " "
      source += name.description
      source += "=\""
      source += escaped(value)
      source += "\""
    }
  }

  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { entity(for: $0) != nil }) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 64)
    for byte in text.utf8 {
      if let entity = entity(for: byte) { bytes += entity.utf8 } else { bytes.append(byte) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func entity(for byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}
