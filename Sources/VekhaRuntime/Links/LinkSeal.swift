import Foundation
package import VekhaCore

/// Makes links into tokens that show nothing and cannot be forged, and reads them back.
///
/// The code over the link is at once its proof and the cipher's starting value (as in RFC 5297), so
/// that the same link always gives the same token and a letter's bytes stay what they are.
package struct LinkSeal: Hashable, Sendable, CustomReflectable {
  private let signing: [UInt8]
  private let cipher: BlockCipher

  /// Takes the installation's secret.
  package init(secret: [UInt8]) {
    signing = HMAC.code(of: Array("vekha link signature".utf8), key: secret)
    cipher = BlockCipher(key: HMAC.code(of: Array("vekha link cipher".utf8), key: secret))
  }

  /// The link's token, made of letters, digits, `-` and `_`.
  package func token(of link: Link) -> String {
    let text = Array(link.text.utf8)
    let code = code(of: text)
    return Self.written(code + cipher.apply(to: text, from: code))
  }

  /// Reads a token; one that is not ours, or no longer good at the moment, does nothing.
  package func link(of token: String, at moment: Instant) throws(LinkFault) -> Link {
    guard token.utf8.count <= Self.lengthMax, let bytes = Self.read(token),
      bytes.count > Self.codeLength
    else { throw .altered }
    let code = Array(bytes.prefix(Self.codeLength))
    let text = cipher.apply(to: Array(bytes.dropFirst(Self.codeLength)), from: code)
    guard HMAC.areEqual(code, self.code(of: text)),
      let link = Link(text: String(decoding: text, as: UTF8.self))
    else { throw .altered }
    guard moment < link.expiresAt else { throw .expired }
    return link
  }

  /// The bytes by which a link that was used is remembered.
  package func mark(of link: Link) -> [UInt8] { code(of: Array(link.text.utf8)) }

  private func code(of text: [UInt8]) -> [UInt8] {
    Array(HMAC.code(of: text, key: signing).prefix(Self.codeLength))
  }

  /// A secret is not to be seen in any log.
  package var customMirror: Mirror { Mirror(self, children: []) }

  private static let codeLength = 16
  private static let lengthMax = 1024
}

// MARK: - Base 64 for addresses (RFC 4648, 5)

extension LinkSeal {
  private static func written(_ bytes: [UInt8]) -> String {
    Data(bytes).base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
      .replacing("=", with: "")
  }

  /// Only the one way of writing that `written` has is read, so that a token has no second form.
  private static func read(_ token: String) -> [UInt8]? {
    let plain = token.replacing("-", with: "+").replacing("_", with: "/")
    let padding = String(repeating: "=", count: (4 - plain.utf8.count % 4) % 4)
    guard let data = Data(base64Encoded: plain + padding), written([UInt8](data)) == token
    else { return nil }
    return [UInt8](data)
  }
}
