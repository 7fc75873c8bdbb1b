internal import Foundation
internal import FoundationXML

/// Builds the tree of a part while it is parsed, and stops the parser at the first limit.
final class MarkupBuilder: NSObject, XMLParserDelegate {
  private(set) var root: Markup?
  private(set) var refusal: DocumentRefusal?
  private let part: String
  private let skipping: Set<String>
  private let limits: DocumentLimits
  private let deadline: ContinuousClock.Instant
  private var open: [Markup] = []
  private var skippedDepth = 0
  private var count = 0
  private var localNames: [String: String] = [:]

  init(part: String, skipping: Set<String>, limits: DocumentLimits) {
    self.part = part
    self.skipping = skipping
    self.limits = limits
    deadline = .now + .seconds(limits.seconds)
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    count += 1
    if let limit = limit() { return stop(parser, limit) }
    let name = local(name)
    guard skippedDepth == 0, !skipping.contains(name) else {
      skippedDepth += 1
      return
    }
    open.append(Markup(name: name, attributes: local(attributes)))
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    guard skippedDepth == 0 else {
      skippedDepth -= 1
      return
    }
    guard let element = open.popLast() else { return }
    guard !open.isEmpty else { return root = element }
    // Most runs have looks alone, of which nothing is left.
    guard element.name != "rPr" || !element.nodes.isEmpty else { return }
    open[open.count - 1].nodes.append(.element(element))
  }

  func parser(_ parser: XMLParser, foundCharacters text: String) {
    guard skippedDepth == 0, !open.isEmpty else { return }
    open[open.count - 1].nodes.append(.text(text))
  }

  func parser(_ parser: XMLParser, foundCDATA block: Data) {
    self.parser(parser, foundCharacters: String(decoding: block, as: UTF8.self))
  }

  func parser(
    _ parser: XMLParser, foundInternalEntityDeclarationWithName name: String, value: String?
  ) {
    stop(parser, .declaresEntities(part: part))
  }
}

extension MarkupBuilder {
  private func limit() -> DocumentRefusal? {
    if open.count + skippedDepth >= limits.depth { return .tooDeep(part, limit: limits.depth) }
    if count > limits.elements { return .tooManyElements(part, limit: limits.elements) }
    let isLate = count % 4096 == 0 && ContinuousClock.now > deadline
    return isLate ? .tooSlow(seconds: limits.seconds) : nil
  }

  private func stop(_ parser: XMLParser, _ refusal: DocumentRefusal) {
    if self.refusal == nil { self.refusal = refusal }
    parser.abortParsing()
  }

  /// The name behind its prefix; a document has few different ones, so each is cut once.
  private func local(_ name: String) -> String {
    if let known = localNames[name] { return known }
    let local = name.split(separator: ":").last.map(String.init) ?? name
    if localNames.count < 4096 { localNames[name] = local }
    return local
  }

  private func local(_ attributes: [String: String]) -> [String: String] {
    guard !attributes.isEmpty else { return [:] }
    return Dictionary(attributes.map { (local($0), $1) }) { first, _ in first }
  }
}
