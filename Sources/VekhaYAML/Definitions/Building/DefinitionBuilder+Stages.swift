internal import VekhaCore
internal import VekhaLanguage

extension DefinitionBuilder {
  mutating func readTransitions() {
    let stages = Set(definition.groups.map(\.id))
    for node in root.list("transitions") where node.kind == .mapping {
      guard let from = node.value("from"), let to = node.value("to") else { continue }
      checkStageName(from, among: stages)
      checkStageName(to, among: stages)
      definition.transitions.append(
        Transition(
          from: from.words, to: to.words, title: node.text("title") ?? "",
          by: partyKeys(node.list("by"))))
    }
    for entry in root.table("moved") where entry.value.kind == .scalar {
      checkStageName(entry.value, among: stages)
      definition.moved[entry.name] = entry.value.words
    }
  }

  /// Looks for stages that no case can enter, or leave as it should.
  mutating func checkStages() {
    guard !isRoadmap, let first = definition.groups.first else { return }
    let stages = stages
    let reachable = reachableStages(from: first.id, in: stages)
    for node in root.list("stages") {
      guard let name = node.value("stage"), let stage = stages[name.words] else { continue }
      if !reachable.contains(stage.id) {
        mistakes.note(Catalogue.unreachableStage(stage.id), at: name.place)
      } else if isDeadEnd(stage) {
        mistakes.note(Catalogue.deadEndStage(stage.id), at: name.place)
      }
      if stage.isFinal, let items = node.value("items") {
        mistakes.note(Catalogue.afterFinal(stage.id), at: items.place)
      }
    }
    for from in root.list("transitions").compactMap({ $0.value("from") })
    where stages[from.words]?.isFinal == true {
      mistakes.note(Catalogue.afterFinal(from.words), at: from.place)
    }
  }

  private var stages: [String: Group] {
    Dictionary(definition.groups.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private mutating func checkStageName(_ node: YAMLNode, among stages: Set<String>) {
    guard !stages.contains(node.words), !mistakes.isFull else { return }
    let known = definition.groups.map(\.id)
    let nearest = mistakes.nearest(to: node.words, among: known)
    mistakes.note(
      Catalogue.unknownStage(node.words, nearest: nearest, known: known), at: node.place)
  }

  /// The stages that completions and transitions lead to, one after another.
  private func reachableStages(
    from first: String, in stages: [String: Group]
  ) -> Set<String> {
    var ways = Dictionary(grouping: definition.transitions, by: \.from).mapValues { $0.map(\.to) }
    for (stage, next) in zip(definition.groups, definition.groups.dropFirst()) where !stage.isFinal
    {
      ways[stage.id, default: []].append(next.id)
    }
    var reached: Set<String> = []
    var waiting = [first]
    while let id = waiting.popLast() {
      guard reached.insert(id).inserted, stages[id]?.isFinal == false else { continue }
      waiting += ways[id] ?? []
    }
    return reached
  }

  /// Where some stage is final, the last one must lead on: completing it would end the case unawares.
  private func isDeadEnd(_ stage: Group) -> Bool {
    !stage.isFinal && stage.id == definition.groups.last?.id
      && definition.groups.contains(where: \.isFinal)
      && !definition.transitions.contains { $0.from == stage.id }
  }
}
