internal import VekhaCore
internal import VekhaLanguage

extension DefinitionBuilder {
  mutating func readGroups() {
    var firstGroups = FirstPlaces()
    var firstItems = FirstPlaces()
    var groups: [Group] = []
    let identity = isRoadmap ? "section" : "stage"
    for node in root.list(isRoadmap ? "sections" : "stages") {
      guard let name = node.value(identity) else { continue }
      let id = isRoadmap ? name.words.code : name.words
      if let former = firstGroups.insert(id, at: name.place) {
        mistakes.note(Catalogue.doubledName(name.words, first: former), at: name.place)
      }
      var group = Group(id: id, title: node.text("title") ?? name.words)
      readStage(&group, node)
      group.items = items(of: node, in: group, &firstItems)
      groups.append(group)
    }
    definition.groups = groups
  }

  private mutating func readStage(_ group: inout Group, _ node: YAMLNode) {
    group.isFinal = node.flag("final") ?? false
    group.deadline = deadline(of: node, code: group.id)
    group.reminders = reminders(of: node)
    guard let complete = node.value("complete") else { return }
    let by = complete.list("by")
    group.completion.byEngine = by.contains { $0.words == Self.engine }
    group.completion.by = partyKeys(by.filter { $0.words != Self.engine })
    group.completion.requiresAllItems = !["nothing", "ничего"].contains(complete.text("when"))
  }

  /// The word in `by:` that lets a stage complete itself.
  private static let engine = "engine"

  private mutating func items(
    of node: YAMLNode, in group: Group, _ first: inout FirstPlaces
  ) -> [Item] {
    let nodes = node.list("items")
    var items: [Item] = []
    // An item is large, and room for more of them than there are would be a tenth of all that reading takes.
    items.reserveCapacity(nodes.count)
    for node in nodes where node.kind == .mapping {
      guard let code = node.value("item") else { continue }
      if let former = first.insert(code.words.code, at: code.place) {
        mistakes.note(Catalogue.doubledCode(code.words.code, first: former), at: code.place)
      }
      items.append(item(code, node, in: group))
    }
    return items
  }

  private mutating func item(_ code: YAMLNode, _ node: YAMLNode, in group: Group) -> Item {
    var item = Item(code: code.words.code, title: node.text("title") ?? code.words)
    item.deadline = deadline(of: node, code: item.code)
    item.responsible = partyKeys(node.list("responsible"))
    item.participants = node.text("participants") ?? ""
    item.place = node.text("place") ?? ""
    item.result = node.text("result") ?? ""
    item.evidence =
      node.text("evidence").flatMap(ItemSchema.evidence.value).flatMap(Item.EvidenceRule.init)
      ?? .none
    item.isOptional = node.flag("optional") ?? false
    item.needsParts = node.text("parts").flatMap(ItemSchema.parts.value) == "required"
    item.reminders = reminders(of: node)
    item.note = node.text("note") ?? ""
    item.was = node.text("was")?.code
    item.isNew = node.flag("new") ?? false
    readController(&item, node)
    if StageDuty.stage(of: item.code) != nil {
      mistakes.note(Catalogue.reservedCode(item.code), at: code.place)
    }
    checkReminders(of: item, in: group, node)
    checkCompleteness(of: item, node, at: code.place)
    return item
  }

  private mutating func readController(_ item: inout Item, _ node: YAMLNode) {
    guard let controller = node.value("controller") else { return }
    item.controller = partyKey(controller)
  }

  /// An item may lack a deadline or a responsible party, and somebody should know.
  private mutating func checkCompleteness(
    of item: Item, _ node: YAMLNode, at place: SourcePlace
  ) {
    if item.responsible.isEmpty {
      mistakes.warn(Catalogue.noResponsible(item.code), at: place)
    }
    if node.value("deadline") == nil {
      mistakes.warn(Catalogue.noDeadline(item.code), at: place)
    }
  }
}
