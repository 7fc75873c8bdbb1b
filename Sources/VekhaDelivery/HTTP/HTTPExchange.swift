/// What a web server answered to one request; the transport's callbacks write it.
final class HTTPExchange {
  /// The answer's body, cut where it is longer than any sensible answer.
  private(set) var body: [UInt8] = []
  /// For how many seconds the server asks to be left alone (RFC 9110, 10.2.3).
  private(set) var retryAfter: Int64?

  func heard(_ bytes: UnsafeRawBufferPointer) {
    body += bytes.prefix(Self.bodyMax - body.count)
  }

  func heardHeader(_ bytes: UnsafeRawBufferPointer) {
    let line = String(decoding: bytes.prefix(Self.headerMax), as: UTF8.self)
    let parts = line.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, parts[0].lowercased() == "retry-after" else { return }
    retryAfter = Int64(parts[1].filter { !$0.isWhitespace }).flatMap { $0 >= 0 ? $0 : nil }
  }

  private static let bodyMax = 64 * 1024
  private static let headerMax = 1024
}
