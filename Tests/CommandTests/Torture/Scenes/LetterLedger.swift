import Foundation
import TestWorld

/// What a mail server has taken, held against what kills may cost: the one letter in flight comes again, as the same letter.
struct LetterLedger {
  /// How many letters had come when a pass ended well, again and again.
  private var settled: [Int] = []

  /// A pass has ended well, so nothing that came before is in flight.
  mutating func settle(at letters: [LocalMailServer.Letter]) {
    settled.append(letters.count)
  }

  /// What is wrong with the letters that came, in sentences.
  func objections(to letters: [LocalMailServer.Letter]) throws -> [String] {
    try changed(letters) + doubledBeforeTheLast(letters) + doubledAfterSettling(letters)
  }

  /// How many letters came again.
  func doubles(among letters: [LocalMailServer.Letter]) -> Int {
    letters.count - Set(letters.map(\.id)).count
  }

  private func changed(_ letters: [LocalMailServer.Letter]) throws -> [String] {
    var bytes: [String: [UInt8]] = [:]
    return try letters.compactMap { letter in
      let own = try letter.bytes()
      defer { bytes[letter.id] = own }
      return bytes[letter.id, default: own] == own
        ? nil : "\(letter.id) came again with other words"
    }
  }

  /// A process hands over one letter at a time, so only the last one on its connection can be in flight.
  private func doubledBeforeTheLast(_ letters: [LocalMailServer.Letter]) -> [String] {
    var (last, came): ([Int: String], [String: Int]) = ([:], [:])
    return letters.compactMap { letter in
      defer { (last[letter.connection], came[letter.id]) = (letter.id, letter.connection) }
      guard let before = came[letter.id], last[before] != letter.id else { return nil }
      return "\(letter.id) came again though another had been sent after it"
    }
  }

  private func doubledAfterSettling(_ letters: [LocalMailServer.Letter]) -> [String] {
    settled.flatMap { count in
      let before = Set(letters[..<count].map(\.id))
      return letters[count...].map(\.id).filter(before.contains)
        .map { "\($0) came again though its pass had ended well" }
    }
  }
}

extension LocalMailServer.Letter {
  /// The letter's Message-ID; letters without one are all alike, which is objected to.
  var id: String { messageId ?? "" }
}
