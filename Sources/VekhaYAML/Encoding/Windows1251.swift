/// The encoding in which Russian Windows saves plain text and Excel saves CSV.
package enum Windows1251 {
  /// The same text in UTF-8.
  package static func utf8(from bytes: some Collection<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      if byte < 0x80 {
        text.append(byte)
      } else {
        text.append(contentsOf: UTF8.encode(scalar(byte)) ?? UTF8.encodedReplacementCharacter)
      }
    }
    return text
  }

  private static func scalar(_ byte: UInt8) -> Unicode.Scalar { upperHalf[Int(byte - 0x80)] }

  /// The 128 characters above ASCII; the one unassigned byte, 0x98, is the replacement character.
  private static let upperHalf = Array(
    ("ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{FFFD}™љ›њќћџ"
      + "\u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї°±Ііґµ¶·ё№є»јЅѕї"
      + "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"
      + "абвгдежзийклмнопрстуфхцчшщъыьэюя").unicodeScalars)
}
