import COpenSSL

/// AES-256 in counter mode, where hiding and showing are the same work.
struct BlockCipher: Hashable, Sendable {
  let key: [UInt8]

  /// Hides a text, or shows a hidden one, from a starting value of 16 bytes.
  func apply(to text: [UInt8], from start: [UInt8]) -> [UInt8] {
    precondition(key.count == 32 && start.count == 16, "the lengths of AES-256")
    let context = EVP_CIPHER_CTX_new()
    defer { EVP_CIPHER_CTX_free(context) }
    return [UInt8](unsafeUninitializedCapacity: text.count) { target, count in
      var written: CInt = 0
      let isDone =
        EVP_EncryptInit_ex(context, EVP_aes_256_ctr(), nil, key, start) == 1
        && EVP_EncryptUpdate(context, target.baseAddress, &written, text, CInt(text.count)) == 1
      precondition(isDone && written == text.count, "OpenSSL has no AES-256")
      count = text.count
    }
  }
}
