import VekhaCore
import VekhaLanguage

/// A letter in words, before it is laid out as text or as a page.
struct LetterDraft {
  var language: Language
  var subject: String
  var greeting: String
  var opening: [String]
  var overview: LetterOverview?
  var parts: [LetterPart]
  var closing: [LetterNote]
}

/// The items of one kind: all that is overdue, all that is due today.
struct LetterPart {
  var topic: Catalogue.Letters.Topic
  var heading: String
  var hint: String?
  var chapters: [LetterChapter]

  var count: Int { chapters.reduce(0) { $0 + $1.items.count } }
}

/// The items of one roadmap or programme.
struct LetterChapter {
  /// Empty where the letter's opening or the chapter before has named it.
  var title: String
  var items: [LetterItem]
}

/// What is said about one item.
struct LetterItem {
  var title: String
  var due: String
  /// How late it is, or how much time is left; empty where neither matters.
  var status: String
  var facts: [String]
  var places: LetterPlaces?
  /// Where something can be done about the item, if it stands in one place and there is a web page.
  var links: [LetterNote]
}

/// The places that share an item, a few of them by name.
struct LetterPlaces {
  var heading: String
  var named: [LetterNote]
  var more: String?
}

/// Words with the address they lead to, if any.
struct LetterNote {
  var words: String
  var link: String?
  /// Whether the link does something, so that it is not clear without its words.
  var isAnswer = false
}
