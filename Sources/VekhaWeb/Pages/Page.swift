import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdCore
import VekhaCore
import VekhaRuntime

/// A whole page: a heading, what stands beneath it, and the one style sheet of the house.
struct Page {
  var language: Language
  var title: String
  var content: [HTML]

  /// The page as an answer; its own style is the only thing that the browser may use.
  func response(_ status: HTTPResponse.Status = .ok) -> Response {
    var response = Response(status: status, text: source, type: "text/html; charset=utf-8")
    let policy = SafetyHeaders.field(
      "Content-Security-Policy", SafetyHeaders.policy(styles: [Self.styleHash]))
    if let policy { response.headers[policy.name] = policy.value }
    return response
  }

  private var source: String {
    HTML.document(
      language: language.rawValue,
      head: [
        .void("meta", ["charset": "utf-8"]),
        .void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
        .void("meta", ["name": "color-scheme", "content": "light dark"]),
        .void("meta", ["name": "robots", "content": "noindex"]),
        .element("title", [:], [.text(title)]),
        .style(PageSheet.css),
      ],
      body: .element(
        "body", [:], [.element("main", [:], [.element("h1", [:], [.text(title)])] + content)]))
  }

  private static let styleHash =
    "'sha256-\(Data(SHA256.hash(Array(PageSheet.css.description.utf8))).base64EncodedString())'"
}

extension HTML {
  static func paragraph(_ words: String, as look: String = "") -> HTML {
    .element("p", look.isEmpty ? [:] : ["class": look], [.text(words)])
  }
}
