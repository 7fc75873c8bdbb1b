/// The FNV-1a hash of a text: short and the same everywhere, no protection against forgery.
package enum Fingerprint {
  /// Returns the hash of the text in UTF-8.
  package static func of(_ text: String) -> UInt64 {
    text.utf8.reduce(0xcbf2_9ce4_8422_2325) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
    }
  }
}
