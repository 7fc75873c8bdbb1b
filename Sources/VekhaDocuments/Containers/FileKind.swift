/// What a file is, as its first bytes say.
enum FileKind {
  case archive
  /// Word or Excel before 2007.
  case oldOffice
  /// A new document inside of an old container: locked with a password.
  case locked
  case text
  case other

  init(_ bytes: [UInt8]) {
    if bytes.starts(with: [0x50, 0x4B]) {
      self = .archive
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      self = Self.isLocked(bytes) ? .locked : .oldOffice
    } else {
      self = Self.isForeign(bytes) ? .other : .text
    }
  }

  /// The old container names its streams in UTF-16.
  private static func isLocked(_ bytes: [UInt8]) -> Bool {
    bytes.contains("EncryptedPackage".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
  }

  /// PDF, RTF, pictures and web pages are text to nobody but their programs.
  private static func isForeign(_ bytes: [UInt8]) -> Bool {
    let beginnings = ["%PDF", "{\\rtf", "\u{89}PNG", "GIF8", "<html", "<!DOCTYPE", "<?xml"]
    return beginnings.contains { bytes.starts(with: $0.utf8) } || bytes.starts(with: [0xFF, 0xD8])
  }
}
