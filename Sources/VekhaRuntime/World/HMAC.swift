import COpenSSL

/// The keyed hash HMAC-SHA-256 (RFC 2104), as OpenSSL computes it.
package enum HMAC {
  /// Returns the 32 bytes by which whoever knows the key can tell that the message is whole.
  package static func code(of message: [UInt8], key: [UInt8]) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 32) { target, count in
      var length: UInt32 = 0
      let code = COpenSSL.HMAC(
        EVP_sha256(), key, CInt(key.count), message, message.count, target.baseAddress, &length)
      precondition(code != nil && length == 32, "OpenSSL has no SHA-256")
      count = 32
    }
  }

  /// Compares two codes in a time that says nothing about where they differ.
  package static func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    left.count == right.count && CRYPTO_memcmp(left, right, left.count) == 0
  }
}
