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
    return nil
  }

  private static func scan(_ bytes: UnsafeBufferPointer<UInt8>) -> TextFault? {
    var index = 0
    while index < bytes.count {
      if isPlain(bytes[index]) {
        index += 1
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
