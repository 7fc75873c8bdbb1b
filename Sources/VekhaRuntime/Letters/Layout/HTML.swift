/// A piece of a page; text can only come in escaped.
struct HTML {
  private(set) var source: String

  private init(source: String) {
    self.source = source
  }

  static func text(_ text: String) -> HTML {
    HTML(source: escaped(text))
  }

  static func element(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String> = [:],
    _ content: [HTML]
  ) -> HTML {
    let opening = "<\(name)\(attributeText(attributes))>"
    return HTML(source: opening + content.map(\.source).joined() + "</\(name)>")
  }

  /// An element that has no content and no end.
  static func void(
    _ name: StaticString, _ attributes: KeyValuePairs<StaticString, String>
  ) -> HTML {
    HTML(source: "<\(name)\(attributeText(attributes))>")
  }

  /// A whole document, one element of the body a line.
  static func document(language: String, head: [HTML], body: HTML) -> String {
    let head = element("head", [:], head)
    let root = element("html", ["lang": language], [head, body])
    return "<!DOCTYPE html>\n" + root.source + "\n"
  }

  private static func attributeText(
    _ attributes: KeyValuePairs<StaticString, String>
  ) -> String {
    attributes.map { " \($0.key)=\"\(escaped($0.value))\"" }.joined()
  }

  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
