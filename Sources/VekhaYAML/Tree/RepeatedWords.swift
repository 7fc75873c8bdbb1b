/// Where short words stand in a text: keys and names come again and again, and need not be written each time.
struct RepeatedWords {
  /// The place of the last word of each kind; words of one kind push one another out.
  private var places = [Int](repeating: 0, count: 256)
  private static let longest = 24

  /// The place at which the text holds the word; where it is not known to, the word is added.
  mutating func place(of word: UnsafeBufferPointer<UInt8>, in text: inout [UInt8]) -> Int {
    guard let kind = Self.kind(of: word) else { return Self.add(word, to: &text) }
    if !text.withUnsafeBufferPointer({ $0.holds(word, at: places[kind]) }) {
      places[kind] = Self.add(word, to: &text)
    }
    return places[kind]
  }

  private static func add(_ word: UnsafeBufferPointer<UInt8>, to text: inout [UInt8]) -> Int {
    let place = text.count
    text.append(contentsOf: word)
    return place
  }

  /// A number that differs for most words; nil for one that is long or empty.
  private static func kind(of word: UnsafeBufferPointer<UInt8>) -> Int? {
    guard word.count <= longest, let first = word.first, let last = word.last else { return nil }
    let middle = Int(word[word.count / 2])
    return (word.count &* 7 &+ Int(first) &* 31 &+ middle &* 17 &+ Int(last)) & 255
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate func holds(_ word: UnsafeBufferPointer<UInt8>, at place: Int) -> Bool {
    place + word.count <= count && part(place..<place + word.count).equals(word)
  }
}
