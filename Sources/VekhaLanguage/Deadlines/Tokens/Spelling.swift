/// A word's letters, five bits each; «ё» counts as «е» and «ъ» as «ь».
///
/// Small enough to be compared and cut without a string being made.
struct Spelling: Hashable, Sendable {
  private(set) var letters: UInt128 = 0
  private(set) var count = 0

  /// The longest word that fits; no word of a deadline comes near it.
  static let longest = 25

  init() {}

  /// Spells lower-case Russian letters; others are passed over.
  init(_ word: some StringProtocol) {
    for scalar in word.unicodeScalars {
      if let letter = Letters.russian(scalar) { append(letter) }
    }
  }

  /// Spells words with one space between them; one without a letter, such as `-`, is empty.
  static func words(of line: String) -> [Spelling] {
    var words = [Spelling()]
    for scalar in line.unicodeScalars {
      if scalar == " " {
        words.append(Spelling())
      } else if let letter = Letters.russian(scalar) {
        words[words.count - 1].append(letter)
      }
    }
    return words
  }

  private init(letters: UInt128, count: Int) {
    self.letters = letters
    self.count = count
  }

  var isEmpty: Bool { count == 0 }
  var fits: Bool { count <= Self.longest }

  mutating func append(_ letter: UInt8) {
    letters = letters << 5 | UInt128(letter)
    count += 1
  }

  /// The letters from one place to another.
  func part(_ range: Range<Int>) -> Spelling {
    let shifted = letters >> UInt128(5 * (count - range.upperBound))
    return Spelling(letters: shifted & Self.mask(range.count), count: range.count)
  }

  func appending(_ other: Spelling) -> Spelling {
    Spelling(
      letters: letters << UInt128(5 * other.count) | other.letters, count: count + other.count)
  }

  /// The word without one of its letters.
  func without(_ place: Int) -> Spelling {
    part(0..<place).appending(part(place + 1..<count))
  }

  func hasPrefix(_ other: Spelling) -> Bool {
    count >= other.count && part(0..<other.count) == other
  }

  func hasSuffix(_ other: Spelling) -> Bool {
    count >= other.count && part(count - other.count..<count) == other
  }

  private static func mask(_ count: Int) -> UInt128 { (1 << UInt128(5 * count)) - 1 }
}

extension Spelling {
  /// «месяцам», «кварталом»: the endings of the dative plural and the instrumental.
  static let endsInM = Spelling("м")
  /// «числах», «днях»: the ending of the prepositional plural.
  static let endsInKh = Spelling("х")
}
