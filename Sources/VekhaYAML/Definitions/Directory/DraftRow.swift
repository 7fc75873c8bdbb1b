internal import VekhaCore

/// A word of a file and where it stands.
struct PlacedWord {
  var text: String
  var place: SourcePlace
}

/// A person or a pair, as the row of a table or as a block of YAML.
enum DraftRow {
  case row(TableRow)
  case block(YAMLNode)

  var place: SourcePlace {
    switch self {
    case .row(let row): row.place
    case .block(let node): node.place
    }
  }

  /// What stands under a column or key; nil where it is empty.
  func text(_ column: String) -> PlacedWord? {
    switch self {
    case .row(let row):
      guard let cell = row[column] else { return nil }
      return PlacedWord(cell.text, at: cell.place)
    case .block(let node):
      guard let value = node.value(column), value.kind == .scalar else { return nil }
      return PlacedWord(value.words, at: value.place)
    }
  }

  /// The words under a column, parted by blanks, or the members of a list.
  func words(_ column: String) -> [PlacedWord] {
    if case .block(let node) = self, let items = node.value(column)?.items {
      return items.compactMap { PlacedWord($0.words, at: $0.place) }
    }
    return text(column)?.parts ?? []
  }
}

extension PlacedWord {
  /// Nil where nothing but blanks is written.
  fileprivate init?(_ text: String, at place: SourcePlace) {
    let trimmed = text.trimmed
    guard !trimmed.isEmpty else { return nil }
    self.init(text: trimmed, place: place)
  }

  /// The words between blanks, commas and semicolons, each at its own place.
  fileprivate var parts: [PlacedWord] {
    var parts: [PlacedWord] = []
    var column = place.column
    var start = column
    var word = ""
    for character in text + " " {
      if character.isWhitespace || ",;".contains(character) {
        if !word.isEmpty { parts.append(part(word, at: start)) }
        word = ""
        start = column + 1
      } else {
        word.append(character)
      }
      column += character.unicodeScalars.count
    }
    return parts
  }

  private func part(_ word: String, at column: Int) -> PlacedWord {
    let length = word.unicodeScalars.count
    return PlacedWord(
      text: word,
      place: SourcePlace(file: place.file, line: place.line, column: column, length: length))
  }
}
