extension UnsafeBufferPointer<UInt8> {
  /// Whether these are the very bytes of another text; comparing any two sequences would cost ten times as much.
  func equals(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
    count == other.count && indices.allSatisfy { self[$0] == other[$0] }
  }

  /// The bytes of a range, which begin at 0.
  func part(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: self[range])
  }
}

extension String {
  /// Lends the bytes of the text.
  func withBytes<Value>(_ work: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
    var text = self
    return text.withUTF8(work)
  }
}
