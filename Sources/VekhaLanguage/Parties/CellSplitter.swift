/// Cuts a responsible cell into the words of each party; what lies between brackets or quotes stays together.
struct CellSplitter {
  /// What the cuts leave: the parts in order, and whether the cell says that there are more («и др.»).
  struct Parts {
    var words: [String]
    var isOpenEnded: Bool
  }

  /// Cuts a cell; words that name a known party are one by themselves, however they look.
  static func split(_ cell: String, knowing isKnown: (String) -> Bool = { _ in false }) -> Parts {
    let (text, isOpenEnded) = CellEnding.cut(CellLines.joined(cell))
    let words = Segments.cut(text).flatMap(joint).map(trimmed).filter { !$0.isEmpty }
    return Parts(
      words: Posts.completed(continued(numbered(words), unless: isKnown)), isOpenEnded: isOpenEnded)
  }

  /// Gives numbers back to what they count: «классные руководители 9, 11 классов» is one party.
  private static func numbered(_ parts: [String]) -> [String] {
    parts.reduce(into: []) { joined, part in
      if part.first?.isNumber == true, let last = joined.popLast() {
        joined.append("\(last), \(part)")
      } else {
        joined.append(part)
      }
    }
  }

  /// Gives back what only goes on: «Отдел по делам молодёжи, физической культуры и спорта» is one party.
  private static func continued(
    _ parts: [String], unless isKnown: (String) -> Bool
  ) -> [String] {
    parts.reduce(into: []) { joined, part in
      if goesOn(part), !isKnown(part), let last = joined.last, PartyLexicon.guess(last).isCertain {
        joined[joined.count - 1] = "\(last), \(part)"
      } else {
        joined.append(part)
      }
    }
  }

  /// Whether words begin in small letters and in a case that names nobody: «спорту», «физической».
  private static func goesOn(_ part: String) -> Bool {
    let first = part.prefix { $0 != " " }
    let oblique = ["ой", "ого", "его", "ому", "ему", "ых", "их", "ии", "у", "ю", "ам", "ям"]
    return first.count > 4 && first.first?.isLowercase == true
      && oblique.contains(where: first.hasSuffix) && !PartyLexicon.guess(part).isCertain
  }

  /// Cuts at the words that bring in a helper: «совместно с», «при участии».
  private static func joint(_ part: String) -> [String] {
    for words in ["совместно с", "при участии", "во взаимодействии с", "при поддержке"] {
      if let range = part.range(ofWords: words) {
        return [String(part[..<range.lowerBound]), String(part[range.upperBound...])]
      }
    }
    return conjoined(part)
  }

  /// Cuts at «и» where a party stands on either side, not within a name such as «образования и науки».
  private static func conjoined(_ part: String) -> [String] {
    var rest = part[...]
    var cuts: [String] = []
    while let range = Segments.conjunction(in: rest) {
      let (left, right) = (String(rest[..<range.lowerBound]), String(rest[range.upperBound...]))
      guard PartyLexicon.guess(left).isCertain, PartyLexicon.opens(right),
        !PartyLexicon.isPost(left) || !PartyLexicon.isKindAlone(right)
      else { break }
      cuts.append(left)
      rest = rest[range.upperBound...]
    }
    return cuts + [String(rest)]
  }

  private static func trimmed(_ part: String) -> String {
    let signs: Set<Character> = [",", ";", ":", "•", "●", "*", "·", " ", "\u{A0}"]
    var words = part.drop { signs.contains($0) || Letters.dashes.contains($0) }
    while let last = words.last, signs.contains(last) || Letters.dashes.contains(last) {
      words.removeLast()
    }
    return undotted(words)
  }

  /// Without the full stop of a sentence; «Иванова И.И.» and «и др.» keep theirs.
  private static func undotted(_ words: Substring) -> String {
    guard words.last == ".", let letter = words.dropLast().last else { return String(words) }
    let isShort = letter.isUppercase || words.hasSuffix("др.")
    return String(isShort ? words : words.dropLast())
  }
}

/// Two posts in one phrase: in «директора по УВР, ВР» the second one borrows the words of the first.
enum Posts {
  private static let fields: Set<String> = [
    "УВР", "ВР", "УР", "НМР", "МР", "АХР", "АХЧ", "ХР", "БЖ", "ИКТ", "ДО", "ОБЖ", "НР", "УМР",
  ]

  static func completed(_ parts: [String]) -> [String] {
    var completed: [String] = []
    for part in parts {
      let field = part.split(separator: " ").last.map(String.init) ?? ""
      let isBare = fields.contains(field) && (part == field || part == "по \(field)")
      if isBare, let post = completed.last?.range(ofWords: "по"), let last = completed.last {
        completed.append(last[..<post.lowerBound] + "по " + field)
      } else {
        completed.append(contentsOf: conjoined(part))
      }
    }
    return completed
  }

  /// «… по УВР и ВР» in one part.
  private static func conjoined(_ part: String) -> [String] {
    let words = part.split(separator: " ").map(String.init)
    guard words.count > 3, let second = words.last, words[words.count - 2] == "и",
      fields.contains(second), fields.contains(words[words.count - 3]),
      let post = part.range(ofWords: "по")
    else { return [part] }
    return [
      words.dropLast(2).joined(separator: " "), part[..<post.lowerBound] + "по " + second,
    ]
  }
}
