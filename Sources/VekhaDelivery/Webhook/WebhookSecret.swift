internal import Foundation
internal import VekhaRuntime

/// The secret that a webhook's sender and receiver share (Standard Webhooks, `whsec_…`).
package struct WebhookSecret: Hashable, Sendable {
  private let key: Secret

  /// Takes `whsec_` and the key in base 64; nil where it is no key of 24 to 64 bytes.
  package init?(_ text: String) {
    guard text.hasPrefix(Self.mark), Self.bytes(of: text) != nil else { return nil }
    key = Secret(text)
  }

  /// The signature of one message, as the header has it.
  func signature(of body: [UInt8], id: String, timestamp: String) -> String {
    let signed = Array("\(id).\(timestamp).".utf8) + body
    let code = HMAC.code(of: signed, key: Self.bytes(of: key.revealed()) ?? [])
    return "v1,\(Data(code).base64EncodedString())"
  }

  private static func bytes(of text: String) -> [UInt8]? {
    Data(base64Encoded: String(text.dropFirst(mark.count)))
      .flatMap { (24...64).contains($0.count) ? [UInt8]($0) : nil }
  }

  private static let mark = "whsec_"
}
