/// Counts the items of an OpenDocument file's lists: «1.», «1.1.», «а)», «•».
struct OpenLists {
  private struct Level {
    let start: Int
    /// Nil for a bullet.
    let format: String?
    let prefix: String
    let suffix: String
    let bullet: String
    /// How many levels the number shows, itself included.
    let shown: Int
  }

  private var styles: [String: [Int: Level]] = [:]
  private var counts: [String: [Int: Int]] = [:]

  init(_ content: Markup, _ styles: Markup?) {
    let places = [
      content.first("automatic-styles"), styles?.first("styles"), styles?.first("automatic-styles"),
    ]
    for style in places.flatMap({ $0?.all("list-style") ?? [] }) {
      guard let name = style["name"] else { continue }
      self.styles[name] = Self.levels(style)
    }
  }

  /// Begins a list's numbers anew, unless it says that it goes on.
  mutating func begin(_ list: Markup, style: String) {
    let goesOn = list["continue-numbering"] == "true" || list["continue-list"] != nil
    if !goesOn { counts[style] = [:] }
  }

  /// The label of the next item on a level counted from 1; nil where the style is not known.
  mutating func next(style: String, level depth: Int, from start: Int?) -> String? {
    guard let levels = styles[style], let level = levels[depth] else { return nil }
    guard let format = level.format else { return ListSign.bullet(level.bullet) }
    let count = start ?? counts[style]?[depth].map { $0 + 1 } ?? level.start
    counts[style] = (counts[style] ?? [:]).filter { $0.key < depth }
    counts[style]?[depth] = count
    guard !format.isEmpty else { return nil }
    let numbers = (max(1, depth - level.shown + 1)...depth).map { step in
      ListSign.number(counts[style]?[step] ?? 1, style: levels[step]?.format ?? "1")
    }
    return level.prefix + numbers.joined(separator: ".") + level.suffix
  }

  private static func levels(_ style: Markup) -> [Int: Level] {
    var levels: [Int: Level] = [:]
    for level in style.elements {
      guard let depth = level["level"].flatMap({ Int($0) }) else { continue }
      levels[depth] = Level(
        start: ListSign.start(level["start-value"]) ?? 1,
        format: level.name == "list-level-style-bullet" ? nil : level["num-format"] ?? "",
        prefix: level["num-prefix"] ?? "", suffix: level["num-suffix"] ?? "",
        bullet: level["bullet-char"] ?? "•",
        shown: min(10, ListSign.start(level["display-levels"]) ?? 1))
    }
    return levels
  }
}
