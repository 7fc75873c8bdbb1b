package import VekhaCore

extension YAMLReading {
  /// Every mistake of the file: what could not be read, and what its keys may not hold.
  package func diagnostics(against keys: [SchemaKey]) -> [Diagnostic] {
    guard let root else { return diagnostics }
    var check = SchemaCheck(mistakes: Mistakes())
    check.check(root, .block(keys))
    return lines.annotated(diagnostics + check.mistakes.found)
  }
}

extension YAMLNode {
  /// The words at the end of a path of keys; nil where nothing is written there.
  package func text(at path: [String]) -> String? {
    guard let last = path.last else { return nil }
    var node: YAMLNode? = self
    for key in path.dropLast() { node = node?.value(key) }
    return node?.text(last)
  }
}
