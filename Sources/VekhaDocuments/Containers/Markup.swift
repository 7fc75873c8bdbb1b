/// An element of a document's XML; names stand without their prefixes.
struct Markup {
  enum Node {
    case element(Markup)
    case text(String)
  }

  let name: String
  let attributes: [String: String]
  var nodes: [Node] = []

  subscript(attribute: String) -> String? { attributes[attribute] }

  var elements: some Sequence<Markup> {
    nodes.lazy.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The first element of that name directly inside.
  func first(_ name: String) -> Markup? { elements.first { $0.name == name } }

  /// The elements of that name directly inside.
  func all(_ name: String) -> [Markup] { elements.filter { $0.name == name } }

  /// Follows names downwards, the first element of each.
  func at(_ path: String...) -> Markup? {
    path.reduce(Optional(self)) { $0?.first($1) }
  }

  /// All text inside, however deep.
  var text: String {
    nodes.reduce(into: "") { text, node in
      switch node {
      case .text(let piece): text += piece
      case .element(let element): text += element.text
      }
    }
  }
}
