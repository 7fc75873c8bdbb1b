internal import VekhaLanguage

/// The first thing in a file's bytes that keeps it from being plain UTF-8 text.
enum TextFault: Equatable {
  case officeDocument
  case utf16
  case badByte(offset: Int)
  case control(Unicode.Scalar, offset: Int)

  static func first(in bytes: UnsafeBufferPointer<UInt8>) -> TextFault? {
    signature(of: bytes) ?? scan(bytes)
  }

  /// Files that are no text at all begin with bytes that say so.
  private static func signature(of bytes: UnsafeBufferPointer<UInt8>) -> TextFault? {
    let zip: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
    let oldOffice: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0]
    if bytes.starts(with: zip) || bytes.starts(with: oldOffice) { return .officeDocument }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .utf16 }
    let beginning = UnsafeBufferPointer(rebasing: bytes.prefix(4096))
    if looksLikeUTF16(beginning) { return .utf16 }
    return looksBinary(beginning) ? .officeDocument : nil
  }

  /// UTF-16 without its mark: every second byte of ASCII words is a null.
  private static func looksLikeUTF16(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let pairs = bytes.count / 2
    guard pairs > 4 else { return false }
    let nulls = (0..<pairs * 2).count { bytes[$0] == 0 }
    let inFirstPlace = (0..<pairs).count { bytes[2 * $0] == 0 }
    return nulls > pairs / 4 && (inFirstPlace == 0 || inFirstPlace == nulls)
  }

  /// One character in thirty is a control: a picture, a program or a damaged archive.
  private static func looksBinary(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let controls = bytes.count { $0 < 0x20 && !isPlain($0) }
    return controls > 4 && controls > bytes.count / 30
  }

  private static func scan(_ bytes: UnsafeBufferPointer<UInt8>) -> TextFault? {
    var index = 0
    while index < bytes.count {
      if let plain = ByteBlock(at: index, in: bytes)?.plainCount, plain > 0 {
        index += plain
        continue
      }
      if isPlain(bytes[index]) {
        index += 1
        continue
      }
      if UTF8Check.isRussian(at: index, in: bytes) {
        index += 2
        continue
      }
      guard let length = UTF8Check.characterLength(at: index, in: bytes) else {
        return .badByte(offset: index)
      }
      if let control = control(at: index, length: length, in: bytes) {
        return .control(control, offset: index)
      }
      index += length
    }
    return nil
  }

  /// Visible ASCII, the space, the tab and the line breaks.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x20..<0x7F).contains(byte) || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  /// Controls, and the line breaks that YAML counts while text editors do not.
  private static func control(
    at index: Int, length: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Unicode.Scalar? {
    switch (length, bytes[index]) {
    case (1, let byte): Unicode.Scalar(byte)
    case (2, 0xC2) where bytes[index + 1] < 0xA0: Unicode.Scalar(bytes[index + 1])
    case (3, 0xE2) where bytes[index + 1] == 0x80 && bytes[index + 2] == 0xA8: "\u{2028}"
    case (3, 0xE2) where bytes[index + 1] == 0x80 && bytes[index + 2] == 0xA9: "\u{2029}"
    case (3, 0xEF) where bytes[index + 1] == 0xBF && bytes[index + 2] >= 0xBE:
      bytes[index + 2] == 0xBE ? "\u{FFFE}" : "\u{FFFF}"
    default: nil
    }
  }

  /// The byte at which the fault stands.
  var offset: Int {
    switch self {
    case .officeDocument, .utf16: 0
    case .badByte(let offset), .control(_, let offset): offset
    }
  }
}
