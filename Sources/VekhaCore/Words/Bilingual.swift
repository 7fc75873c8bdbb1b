/// A language that Vekha speaks to its users.
package enum Language: String, Sendable, Hashable, CaseIterable, Codable {
  case ru
  case en
}

/// A sentence in both languages; the edge of the program chooses which one a person sees.
package struct Bilingual: Hashable, Sendable {
  package var ru: String
  package var en: String

  package init(ru: String, en: String) {
    self.ru = ru
    self.en = en
  }

  package subscript(language: Language) -> String {
    switch language {
    case .ru: ru
    case .en: en
    }
  }
}
