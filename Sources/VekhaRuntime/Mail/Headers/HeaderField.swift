/// A header as a name and words that must not be broken; folding puts them on lines.
struct HeaderField {
  private let name: String
  private let words: [String]

  init(_ name: String, words: [String]) {
    self.name = name
    self.words = words
  }

  init(_ name: String, text: String) {
    let shown = HeaderText.cleaned(text)
    self.init(name, words: HeaderText.plainWords(shown) ?? EncodedWords.of(shown, after: name))
  }

  init(_ name: String, mailbox: Mailbox) {
    self.init(name, words: mailbox.headerWords(after: name))
  }

  /// The header's lines, each within 76 characters where its words allow it (RFC 5322, 2.2.3).
  var folded: String {
    var lines = name + ":"
    var column = lines.utf8.count
    for (place, word) in words.enumerated() {
      let width = word.utf8.count + 1
      let breaks = place > 0 && column + width > Self.lineLimit
      lines += (breaks ? "\r\n " : " ") + word
      column = (breaks ? 0 : column) + width
    }
    return lines + "\r\n"
  }

  static let lineLimit = 76
}
