/// Eight bytes of a text, looked at together, since a file has millions.
///
/// What is asked of them is answered by a number: the highest bit of each of its bytes stands for one of theirs, the lowest byte
/// for the first.
struct ByteBlock {
  private let bits: UInt64

  /// The bytes from a place on, zeros where the text ends among them; nil where it has ended before.
  init?(at place: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    guard place < bytes.count else { return nil }
    guard place + 8 <= bytes.count else {
      bits = bytes[place...].reversed().reduce(0) { $0 << 8 | UInt64($1) }
      return
    }
    let raw = UnsafeRawBufferPointer(bytes)
    bits = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
  }

  var lineFeeds: UInt64 { bytes(of: 0x0A) }
  var returns: UInt64 { bytes(of: 0x0D) }

  /// How many of the bytes, the first of which begins a character, are visible ASCII, line feeds and whole Russian letters, as
  /// nearly all of a file is; none where anything else is among them.
  var plainCount: Int {
    let leads = bytes(of: 0xD0, masked: 0xFE)
    let follows = leads << 8
    let others = bytes(below: 0x20) & ~lineFeeds | bytes(of: 0x7F)
    let areLetters = bits & Self.highest == leads | follows && bits & (follows >> 1) == 0
    guard others == 0, areLetters else { return 0 }
    return leads >> 63 == 0 ? 8 : 7
  }

  private func bytes(below limit: UInt8) -> UInt64 {
    let sums = (bits & ~Self.highest) &+ Self.each &* UInt64(0x80 - limit)
    return ~(sums | bits) & Self.highest
  }

  private func bytes(of byte: UInt8, masked mask: UInt8 = 0xFF) -> UInt64 {
    let rest = (bits & (Self.each &* UInt64(mask))) ^ (Self.each &* UInt64(byte))
    return ~(((rest & ~Self.highest) &+ ~Self.highest) | rest) & Self.highest
  }

  private static let each: UInt64 = 0x0101_0101_0101_0101
  private static let highest: UInt64 = 0x8080_8080_8080_8080
}

extension UnsafeBufferPointer<UInt8> {
  /// The first place from one on whose byte is among those that a block answers for.
  func first(from start: Int = 0, among answer: (ByteBlock) -> UInt64) -> Int? {
    var place = start
    while let block = ByteBlock(at: place, in: self) {
      let found = answer(block)
      if found != 0 { return place + found.trailingZeroBitCount / 8 }
      place += 8
    }
    return nil
  }
}
