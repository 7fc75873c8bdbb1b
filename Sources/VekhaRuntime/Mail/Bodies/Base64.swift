/// Bytes as letters and digits (RFC 4648, 4).
enum Base64 {
  static func encode(_ bytes: [UInt8]) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: (bytes.count + 2) / 3 * 4) { room, length in
      var pen = Pen(room: room)
      pen.encode(bytes[...])
      length = pen.length
    }
  }

  /// Encodes in lines of 76 characters (RFC 2045, 6.8).
  static func lines(_ bytes: [UInt8]) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: bytes.count / lineBytes * 78 + 78) { room, length in
      var pen = Pen(room: room)
      for start in stride(from: 0, to: bytes.count, by: lineBytes) {
        pen.encode(bytes[start..<min(start + lineBytes, bytes.count)])
        pen.write(13)
        pen.write(10)
      }
      length = pen.length
    }
  }

  private static let lineBytes = 57
}

/// Writes signs one after another into room that is there already.
private struct Pen {
  let room: UnsafeMutableBufferPointer<UInt8>
  private(set) var length = 0

  init(room: UnsafeMutableBufferPointer<UInt8>) {
    self.room = room
  }

  mutating func write(_ sign: UInt8) {
    room.initializeElement(at: length, to: sign)
    length += 1
  }

  mutating func encode(_ bytes: ArraySlice<UInt8>) {
    var place = bytes.startIndex
    while place + 2 < bytes.endIndex {
      write(bytes[place], bytes[place + 1], bytes[place + 2], digits: 4)
      place += 3
    }
    guard place < bytes.endIndex else { return }
    let second = place + 1 < bytes.endIndex ? bytes[place + 1] : 0
    write(bytes[place], second, 0, digits: bytes.endIndex - place + 1)
  }

  private mutating func write(_ first: UInt8, _ second: UInt8, _ third: UInt8, digits: Int) {
    let equals = UInt8(ascii: "=")
    write(Self.digit(first >> 2))
    write(Self.digit(first << 4 & 0x30 | second >> 4))
    write(digits > 2 ? Self.digit(second << 2 & 0x3C | third >> 6) : equals)
    write(digits > 3 ? Self.digit(third & 0x3F) : equals)
  }

  private static func digit(_ sixBits: UInt8) -> UInt8 { digits.utf8Start[Int(sixBits)] }

  private static let digits: StaticString =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
}
