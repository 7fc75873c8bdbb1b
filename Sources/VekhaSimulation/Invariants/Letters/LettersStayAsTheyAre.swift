import VekhaRuntime

/// A letter that is handed over again is the same letter: the server can tell it by its Message-ID.
struct LettersStayAsTheyAre: TownInvariant {
  let statement = "a letter handed over twice has one Message-ID and the same bytes"
  private var seen: [String: Print] = [:]

  mutating func check(_ scene: Scene) throws -> [String] {
    scene.happening.deliveries.compactMap { delivery in
      let letter = delivery.letter
      let print = Print(letter)
      let first = seen[letter.id] ?? print
      seen[letter.id] = first
      let isNamed = letter.channel != .email || print.messageID.hasPrefix("<\(letter.id)@")
      return first == print && isNamed ? nil : "\(letter.id) as \(print.messageID)"
    }
  }

  /// What a letter is known by.
  private struct Print: Hashable {
    var messageID: String
    var address: String
    var bytes: Int

    private static func hash(of bytes: [UInt8]) -> Int {
      var hasher = Hasher()
      bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
      return hasher.finalize()
    }

    init(_ letter: OutgoingLetter) {
      messageID = LetterText(letter.bytes).header("Message-ID")
      address = letter.address
      bytes = Self.hash(of: letter.bytes)
    }
  }
}
