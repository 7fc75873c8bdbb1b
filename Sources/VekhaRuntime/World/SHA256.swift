import COpenSSL

/// The SHA-256 hash, as OpenSSL computes it.
package enum SHA256 {
  /// Returns the 32 bytes of the hash.
  package static func hash(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    if let hash = bytes.withContiguousStorageIfAvailable(hash(of:)) { return hash }
    return Array(bytes).withUnsafeBufferPointer(hash(of:))
  }

  /// Returns the hash as 64 hexadecimal digits.
  package static func hex(_ bytes: some Sequence<UInt8>) -> String {
    hexadecimal(hash(bytes))
  }

  /// Returns two small hexadecimal digits for every byte.
  package static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = bytes.flatMap { [digit($0 >> 4), digit($0 & 15)] }
    return String(decoding: digits, as: UTF8.self)
  }

  private static func digit(_ nibble: UInt8) -> UInt8 {
    nibble < 10 ? 0x30 + nibble : 0x57 + nibble
  }

  /// The address of the algorithm, looked up once; OpenSSL would look it up for every hash.
  private static let algorithm = UInt(bitPattern: EVP_MD_fetch(nil, "SHA256", nil))

  private static func hash(of bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 32) { target, count in
      var length: UInt32 = 0
      let isDone = EVP_Digest(
        bytes.baseAddress, bytes.count, target.baseAddress, &length,
        OpaquePointer(bitPattern: algorithm), nil)
      precondition(isDone == 1 && length == 32, "OpenSSL has no SHA-256")
      count = 32
    }
  }
}
