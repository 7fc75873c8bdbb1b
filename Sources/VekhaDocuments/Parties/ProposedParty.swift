/// A party that a document names, with a guess at who stands behind the name.
package struct ProposedParty: Hashable, Sendable {
  /// The document's own name for it, which items refer to.
  package var name: String
  /// Whether every school has its share.
  package var isEverySchool = false
  package var role: String
}

extension ProposedParty {
  /// Guesses by the words of the name: «ОУ» is every school, «Управление образования» the head's.
  init(named name: String) {
    self.name = name
    let words = name.lowercased().split { !$0.isLetter }.map(String.init)
    func has(_ stems: String...) -> Bool {
      words.contains { word in stems.contains { word.hasPrefix($0) } }
    }
    let isSchool =
      words.contains { ["оу", "оо", "доу", "дои", "сош", "уо", "мбоу"].contains($0) }
      && words.count <= 3
      || has(
        "школ", "учрежден", "организаци", "директор", "педагог", "классн", "воспитател", "завуч",
        "зам")
    if has("управлени", "комитет", "отдел", "департамент", "администраци"), !isSchool {
      role = "head"
    } else if has("методи", "центр", "имц", "ипк", "координатор", "мку", "рмк", "мцн") {
      role = "coordinator"
    } else if has("наставник") {
      (isEverySchool, role) = (true, "mentor")
    } else if has("руководител", "директор"), isSchool || has("оо", "оу") {
      (isEverySchool, role) = (true, "director")
    } else if isSchool || has("куратор", "замест") {
      (isEverySchool, role) = (true, "curator")
    } else {
      role = "coordinator"
    }
  }
}

/// Collects parties; spellings that differ in quotes, case or dashes alone are one party.
struct PartyList {
  private(set) var parties: [ProposedParty] = []
  private var places: [String: Int] = [:]

  /// The key of a name; one that is new becomes a party.
  mutating func key(of name: String) -> String {
    let key = Self.key(name)
    if let place = places[key] {
      if parties[place].name.isBetter(name) == false { parties[place].name = name }
    } else {
      places[key] = parties.count
      parties.append(ProposedParty(named: name))
    }
    return key
  }

  func name(_ key: String) -> String { places[key].map { parties[$0].name } ?? key }

  private static func key(_ name: String) -> String {
    String(name.lowercased().replacing("ё", with: "е").filter { $0.isLetter || $0.isNumber })
  }
}

extension String {
  /// Whether this spelling is to be kept beside another one: quotes in pairs beat lost ones.
  fileprivate func isBetter(_ other: String) -> Bool {
    func pairs(_ text: String) -> Int {
      let (opened, closed) = (text.count { $0 == "«" }, text.count { $0 == "»" })
      return opened == closed ? opened : -1
    }
    return pairs(self) >= pairs(other)
  }
}
