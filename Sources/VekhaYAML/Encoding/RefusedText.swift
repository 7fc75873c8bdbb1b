internal import VekhaCore
internal import VekhaLanguage

/// A file whose bytes are no plain UTF-8: why, where, and its lines as far as they can be shown.
struct RefusedText {
  let diagnostic: Diagnostic
  let lines: SourceText

  init(_ fault: TextFault, in bytes: [UInt8], file: String) {
    switch fault {
    case .officeDocument:
      self.init(Catalogue.notText, in: [], before: [], file: file)
    case .utf16:
      self.init(Catalogue.textIsUTF16, in: [], before: [], file: file)
    case .control(let character, let offset):
      let mistake = Catalogue.controlCharacter(character)
      self.init(mistake, in: bytes, before: bytes[..<offset], file: file)
    case .badByte(let offset):
      self.init(badByteAt: offset, in: bytes, file: file)
    }
  }

  private init(badByteAt offset: Int, in bytes: [UInt8], file: String) {
    if bytes.withUnsafeBufferPointer(UTF8Check.looksLikeWindows1251) {
      let before = Windows1251.utf8(from: bytes[..<offset])
      let text = Windows1251.utf8(from: bytes)
      self.init(Catalogue.textIsWindows1251, in: text, before: before[...], file: file)
    } else {
      let mistake = Catalogue.notUTF8(byte: bytes[offset])
      self.init(mistake, in: bytes, before: bytes[..<offset], file: file)
    }
  }

  private init(_ mistake: Mistake, in text: [UInt8], before: ArraySlice<UInt8>, file: String) {
    lines = SourceText(file: file, bytes: text)
    diagnostic = mistake.at(lines.place(ofByte: before.count))
  }
}

extension [UInt8] {
  /// The same bytes without the mark that Windows programs put before UTF-8.
  var withoutByteOrderMark: [UInt8] {
    starts(with: [0xEF, 0xBB, 0xBF]) ? Array(dropFirst(3)) : self
  }
}
