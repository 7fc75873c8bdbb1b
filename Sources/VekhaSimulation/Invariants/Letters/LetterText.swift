import Foundation

/// A letter read from its bytes, as a mail program reads it.
struct LetterText {
  private let head: ArraySlice<UInt8>
  private let body: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) {
    (head, body) = Self.parts(of: bytes[...])
  }

  /// The value of a header that stands on one line; empty where there is none.
  func header(_ name: String) -> String {
    let prefix = Array("\(name): ".utf8)
    let line = head.split(separator: 0x0A).first { $0.starts(with: prefix) }
    guard let line else { return "" }
    let value = line.dropFirst(prefix.count).prefix { $0 != 0x0D }
    return String(decoding: value, as: UTF8.self)
  }

  /// The plain text, which stands first, with every run of white space as one blank.
  var words: String {
    let first = Self.parts(of: body.drop { $0 == 0x0D || $0 == 0x0A })
    let isBase64 = String(decoding: first.head, as: UTF8.self).contains("base64")
    let content = first.body.prefix(Self.length(before: "\r\n--=_", in: first.body))
    let text = isBase64 ? Self.base64(content) : Self.quotedPrintable(content)
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// What stands before the first empty line and what stands after it.
  private static func parts(
    of bytes: ArraySlice<UInt8>
  ) -> (head: ArraySlice<UInt8>, body: ArraySlice<UInt8>) {
    let length = length(before: "\r\n\r\n", in: bytes)
    return (bytes.prefix(length), bytes.dropFirst(length + 4))
  }

  private static func length(before mark: String, in bytes: ArraySlice<UInt8>) -> Int {
    let mark = Array(mark.utf8)
    let places = bytes.indices.dropLast(mark.count - 1)
    let place = places.first { bytes[$0] == mark[0] && bytes[$0...].starts(with: mark) }
    return place.map { $0 - bytes.startIndex } ?? bytes.count
  }

  private static func base64(_ content: ArraySlice<UInt8>) -> String {
    let data = Data(base64Encoded: Data(content), options: .ignoreUnknownCharacters)
    return String(decoding: data ?? Data(), as: UTF8.self)
  }

  private static func quotedPrintable(_ content: ArraySlice<UInt8>) -> String {
    var bytes: [UInt8] = []
    var rest = content
    while let byte = rest.popFirst() {
      guard byte == 0x3D else {
        bytes.append(byte)
        continue
      }
      let code = String(decoding: rest.prefix(2), as: UTF8.self)
      rest = rest.dropFirst(2)
      if let byte = UInt8(code, radix: 16) { bytes.append(byte) }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
