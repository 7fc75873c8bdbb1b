/// A person or an office with a name to show and an address to write to (RFC 5322, 3.4).
package struct Mailbox: Hashable, Sendable {
  package var name: String
  package var address: MailAddress

  package init(name: String, address: MailAddress) {
    self.name = name
    self.address = address
  }

  /// The words of the header's value: the name, where there is one, and the address.
  func headerWords(after header: String) -> [String] {
    let shown = HeaderText.cleaned(name)
    guard !shown.isEmpty else { return [address.text] }
    return nameWords(shown, after: header) + ["<\(address)>"]
  }

  private func nameWords(_ shown: String, after header: String) -> [String] {
    guard let plain = HeaderText.plainWords(shown) else {
      return EncodedWords.ofName(shown, after: header)
    }
    let isPhrase = plain.allSatisfy { $0.utf8.allSatisfy(MailAddress.isAtomText) }
    return isPhrase ? plain : quoted(plain)
  }

  /// A quoted string of RFC 5322, 3.2.4, still one word for every space in it.
  private func quoted(_ plain: [String]) -> [String] {
    var words = plain.map { word in
      word.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    }
    words[0] = "\"" + words[0]
    words[words.count - 1] += "\""
    return words
  }
}
