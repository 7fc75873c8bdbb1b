internal import VekhaCore
internal import VekhaLanguage

extension DirectoryBuilder {
  mutating func readOrganisations() {
    let nodes = root.list("organisations").filter { $0.kind == .mapping }
    keepOrganisations(nodes, owners: learnOthers())
    for node in nodes {
      for key in ["parent", "coordinates"] {
        guard let value = node.value(key) else { continue }
        mistakes.checkOrganisation(value.words, at: value.place, among: organisations)
      }
      checkZone(of: node)
    }
    checkHierarchy(nodes)
  }

  private mutating func keepOrganisations(_ nodes: [YAMLNode], owners: [String: String]) {
    var first = FirstPlaces()
    for node in nodes {
      guard let organisation = Organisation(node) else { continue }
      let place = node["organisation"]?.place ?? node.place
      if let former = first.insert(organisation.id, at: place) {
        mistakes.note(Catalogue.doubledID(organisation.id, first: former), at: place)
        continue
      }
      draft.organisations.append(organisation)
      organisations[organisation.id] = organisation
      if let owner = owners[organisation.id] {
        mistakes.note(Catalogue.takenOrganisation(organisation.id, directory: owner), at: place)
      }
    }
  }

  /// The other directories' organisations: each stands in one directory alone.
  private mutating func learnOthers() -> [String: String] {
    var owners: [String: String] = [:]
    for other in reader.known.directories where other.id != draft.id {
      for organisation in other.organisations {
        organisations[organisation.id] = organisation
        owners[organisation.id] = other.id
      }
    }
    return owners
  }

  private mutating func checkZone(of node: YAMLNode) {
    if let zone = node.value("timezone") {
      guard !reader.isKnownZone(zone.words) else { return }
      mistakes.note(Catalogue.unknownZone(zone.words), at: zone.place)
    } else if node.value("parent") == nil, let name = node["organisation"] {
      mistakes.note(Catalogue.missingZone(name.words), at: name.place)
    }
  }

  /// Follows each organisation upwards once; one met again on its own way up stands in a circle.
  private mutating func checkHierarchy(_ nodes: [YAMLNode]) {
    var settled: Set<String> = []
    for node in nodes {
      var way: [String] = []
      var onWay: Set<String> = []
      var next = node.text("organisation")
      while let id = next, !settled.contains(id), onWay.insert(id).inserted {
        way.append(id)
        next = organisations[id]?.parent
      }
      settled.formUnion(onWay)
      guard let again = next, let start = way.firstIndex(of: again) else { continue }
      let place = node["parent"]?.place ?? node.place
      mistakes.note(Catalogue.parentCycle(Array(way[start...]) + [again]), at: place)
    }
  }
}

extension Organisation {
  fileprivate init?(_ node: YAMLNode) {
    guard let id = node.text("organisation") else { return nil }
    self.init(
      id: id, title: PlainWords.line(node.text("title") ?? id), kind: node.text("kind") ?? "",
      parent: node.text("parent"), coordinates: node.text("coordinates"),
      timezone: node.text("timezone"), isClosed: node.flag("closed") ?? false)
  }
}
