package import VekhaCore

extension SaltedText {
  /// Seals a text under a fresh salt, so that equal texts have unlike hashes.
  package static func sealing(_ text: String, author: PersonKey? = nil) -> SaltedText {
    let salt = (0..<saltLength).map { _ in UInt8.random(in: .min ... .max) }
    return SaltedText(
      reference: reference(to: text, salt: salt), salt: salt, text: text, author: author)
  }

  /// The hash by which the journal knows a text with its salt.
  package static func reference(to text: String, salt: [UInt8]) -> TextReference {
    TextReference(rawValue: SHA256.hex(salt + Array(text.utf8)))
  }

  private static let saltLength = 16
}
