internal import CLibYAML
internal import VekhaCore
internal import VekhaLanguage

/// An alias repeats a node without copying it, so only a walk can explode; its length is kept.
extension TreeBuilder {
  mutating func addAlias(_ event: yaml_event_t) throws(Halt) {
    let name = name(event.data.alias.anchor) ?? ""
    let place = place(of: event)
    guard let anchor = anchors[name] else {
      note(Catalogue.unknownAlias(name), at: place)
      return settle(add(.plain, at: place), height: 0)
    }
    walked += anchor.size
    aliased += anchor.size
    guard aliased <= limits.aliasedNodes else {
      throw Halt(diagnostic: Catalogue.tooManyAliases(limit: limits.aliasedNodes).at(place))
    }
    try checkDepth(of: anchor.height, at: event)
    settle(anchor.node, height: anchor.height)
  }

  mutating func remember(_ name: UnsafeMutablePointer<yaml_char_t>?, _ anchor: Anchor) {
    guard let name = self.name(name) else { return }
    anchors[name] = anchor
  }
}
