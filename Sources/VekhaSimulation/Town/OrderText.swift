import VekhaYAML

/// The order's text cut into its head, its sections and their items, so that an editor can work on it.
struct OrderText {
  private struct Section {
    var head: [Substring] = []
    var items: [[Substring]] = []
  }

  private let path: String
  private var head: [Substring] = []
  private var sections: [Section] = []

  init(_ file: SourceFile) {
    path = file.path
    let lines = String(decoding: file.bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    for line in lines { take(line) }
  }

  private mutating func take(_ line: Substring) {
    let last = sections.indices.last
    if line.hasPrefix("  - section:") {
      sections.append(Section(head: [line]))
    } else if line.hasPrefix("      - item:"), let last {
      sections[last].items.append([line])
    } else if let last, let item = sections[last].items.indices.last {
      sections[last].items[item].append(line)
    } else if let last {
      sections[last].head.append(line)
    } else {
      head.append(line)
    }
  }

  /// Adds a line to what stands before the sections.
  mutating func add(key line: Substring) {
    head.insert(line, at: head.firstIndex { $0.hasPrefix("title:") } ?? head.endIndex)
  }

  func changed(by changes: [OrderChange]) throws -> SourceFile {
    var text = self
    for change in changes { try text.make(change) }
    let lines = text.head + text.sections.flatMap { $0.head + $0.items.joined() }
    return SourceFile(path: path, bytes: Array(lines.joined(separator: "\n").utf8))
  }

  private mutating func make(_ change: OrderChange) throws {
    switch change {
    case .add(let code, let section, let deadline):
      sections[section].items.append(Self.item(code, deadline))
    case .drop(let code):
      _ = try remove(code)
    case .setDeadline(let code, let phrase):
      try edit(code) { lines in
        lines.removeAll { $0.hasPrefix("        deadline:") }
        lines.insert("        deadline: \(phrase)", at: 1)
      }
    case .rename(let code, let new):
      try edit(code) { lines in
        lines[0] = "      - item: \(new)"
        lines.insert("        was: \(code)", at: 1)
      }
    case .move(let code, let section):
      sections[section].items.append(try remove(code))
    case .control(let code, let party):
      try edit(code) { $0.insert("        controller: \(party)", at: 1) }
    }
  }

  private mutating func edit(_ code: String, _ work: (inout [Substring]) -> Void) throws {
    let place = try place(of: code)
    work(&sections[place.section].items[place.item])
  }

  private mutating func remove(_ code: String) throws -> [Substring] {
    let place = try place(of: code)
    return sections[place.section].items.remove(at: place.item)
  }

  private func place(of code: String) throws -> (section: Int, item: Int) {
    for (number, section) in sections.enumerated() {
      if let item = section.items.firstIndex(where: { $0[0] == "      - item: \(code)" }) {
        return (number, item)
      }
    }
    throw UnlikeDocument(missing: code)
  }

  private static func item(_ code: String, _ deadline: String) -> [Substring] {
    [
      "      - item: \(code)", "        title: Дополнительное мероприятие \(code)",
      "        deadline: \(deadline)", "        responsible: [ОУ]", "",
    ]
  }
}
