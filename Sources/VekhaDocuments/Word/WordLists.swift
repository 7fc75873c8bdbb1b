/// Counts the items of a Word document's lists as Word shows them: «1.», «1.1.», «а)», «•».
struct WordLists {
  private struct Level {
    let start: Int
    let style: String
    let pattern: String
  }

  private struct List {
    let family: String
    /// Levels that begin anew where this list first appears.
    let restarts: [Int: Int]
  }

  private var families: [String: [Int: Level]] = [:]
  private var lists: [String: List] = [:]
  private var counts: [String: [Int: Int]] = [:]
  private var begun: Set<String> = []

  init(_ part: Markup?, styles: WordStyles) {
    guard let part else { return }
    let linked = part.all("abstractNum").compactMap { family in
      family.first("numStyleLink")?["val"].map { (family["abstractNumId"] ?? "", $0) }
    }
    for family in part.all("abstractNum") {
      families[family["abstractNumId"] ?? ""] = Self.levels(family)
    }
    for list in part.all("num") {
      guard let id = list["numId"], let family = list.first("abstractNumId")?["val"] else {
        continue
      }
      lists[id] = List(family: family, restarts: Self.restarts(list))
    }
    for (family, style) in linked {
      guard let target = styles.list(of: style).flatMap({ lists[$0]?.family }) else { continue }
      families[family] = families[target]
    }
  }

  /// The label of the next item at a place; nil where the list is not known.
  mutating func next(_ place: WordStyles.ListPlace) -> String? {
    guard let id = place.list, let list = lists[id], let levels = families[list.family] else {
      return nil
    }
    let depth = min(max(0, place.level ?? 0), 8)
    guard let level = levels[depth] else { return nil }
    begin(id, list)
    let count = counts[list.family]?[depth].map { $0 + 1 } ?? level.start
    counts[list.family] = (counts[list.family] ?? [:]).filter { $0.key < depth }
    counts[list.family]?[depth] = count
    return label(level, levels, counts[list.family] ?? [:])
  }

  private mutating func begin(_ id: String, _ list: List) {
    guard begun.insert(id).inserted else { return }
    for (level, start) in list.restarts { counts[list.family, default: [:]][level] = start - 1 }
  }

  private func label(_ level: Level, _ levels: [Int: Level], _ counts: [Int: Int]) -> String? {
    if level.style == "bullet" { return ListSign.bullet(level.pattern) }
    if level.style == "none" { return nil }
    var label = level.pattern
    for depth in 0...8 where label.contains("%\(depth + 1)") {
      let count = counts[depth] ?? levels[depth]?.start ?? 1
      let sign = ListSign.number(count, style: levels[depth]?.style ?? "decimal")
      label = label.replacing("%\(depth + 1)", with: sign)
    }
    return label.isEmpty ? nil : label
  }
}

extension WordLists {
  private static func levels(_ family: Markup) -> [Int: Level] {
    var levels: [Int: Level] = [:]
    for level in family.all("lvl") {
      guard let depth = level["ilvl"].flatMap({ Int($0) }) else { continue }
      levels[depth] = Level(
        start: ListSign.start(level.first("start")?["val"]) ?? 1,
        style: level.first("numFmt")?["val"] ?? "decimal",
        pattern: level.first("lvlText")?["val"] ?? "")
    }
    return levels
  }

  private static func restarts(_ list: Markup) -> [Int: Int] {
    let starts = list.all("lvlOverride").compactMap { override -> (Int, Int)? in
      guard let level = override["ilvl"].flatMap({ Int($0) }),
        let start = ListSign.start(override.first("startOverride")?["val"])
      else { return nil }
      return (level, start)
    }
    return Dictionary(starts) { first, _ in first }
  }
}
