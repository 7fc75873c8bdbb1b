/// Finds a number by a word's spelling, in one or two looks.
struct SpellingTable: Sendable {
  private var keys: [UInt128]
  private var values: [Int32]
  private let mask: Int

  /// Keeps the value that `join` makes of two under one spelling.
  init(_ pairs: [(Spelling, Int)], join: (Int, Int) -> Int) {
    var size = 16
    while size < pairs.count * 3 {
      size *= 2
    }
    mask = size - 1
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: 0, count: size)
    for (spelling, value) in pairs where !spelling.isEmpty && spelling.fits {
      let slot = slot(of: spelling.letters)
      let known = keys[slot] != 0
      keys[slot] = spelling.letters
      values[slot] = Int32(known ? join(Int(values[slot]), value) : value)
    }
  }

  subscript(_ spelling: Spelling) -> Int? {
    guard spelling.fits else { return nil }
    let slot = slot(of: spelling.letters)
    return keys[slot] == 0 ? nil : Int(values[slot])
  }

  /// The slot that holds the letters, or the empty one where they would stand.
  private func slot(of letters: UInt128) -> Int {
    var hash = UInt64(truncatingIfNeeded: letters) &* 0x9E37_79B9_7F4A_7C15
    hash ^= UInt64(truncatingIfNeeded: letters >> 64) &* 0xC2B2_AE3D_27D4_EB4F
    var slot = Int(truncatingIfNeeded: hash >> 40) & mask
    while keys[slot] != 0, keys[slot] != letters {
      slot = (slot + 1) & mask
    }
    return slot
  }
}
