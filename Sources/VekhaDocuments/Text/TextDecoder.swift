internal import VekhaYAML

/// Makes text of a file's bytes: UTF-8, UTF-16 with its mark, or else Windows-1251.
enum TextDecoder {
  static func text(of bytes: [UInt8]) throws(DocumentRefusal) -> String {
    if bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes.dropFirst(2), isLittle: true) }
    if bytes.starts(with: [0xFE, 0xFF]) { return utf16(bytes.dropFirst(2), isLittle: false) }
    guard !looksBinary(bytes) else { throw .unknownFormat }
    let marked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let body = marked ? bytes.dropFirst(3) : bytes[...]
    if let text = String(validating: body, as: UTF8.self) { return text }
    return String(decoding: Windows1251.utf8(from: body), as: UTF8.self)
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, isLittle: Bool) -> String {
    let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// One character in thirty is a control: a picture, a program or a damaged archive.
  private static func looksBinary(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(4096)
    let controls = head.count { $0 < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D].contains($0) }
    return head.contains(0) || controls > 4 && controls > head.count / 30
  }
}
