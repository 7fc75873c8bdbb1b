/// An address that every mail server understands, such as `ivanova@school-5.example`.
///
/// It is the addr-spec of RFC 5321, 4.1.2 without its rarities: no quoted local part, no address
/// literal, no characters beyond ASCII (a Cyrillic domain is written in its `xn--` form).
package struct MailAddress: Hashable, Sendable, CustomStringConvertible {
  package let localPart: String
  package let domain: String

  /// Reads an address, or answers nil where a server would not understand it.
  package init?(_ text: String) {
    guard text.utf8.count <= Limit.address else { return nil }
    let halves = text.split(separator: "@", omittingEmptySubsequences: false)
    guard halves.count == 2, Self.isLocalPart(halves[0]), Self.isDomain(halves[1])
    else { return nil }
    localPart = String(halves[0])
    domain = String(halves[1])
  }

  /// The address as it was written.
  package var text: String { "\(localPart)@\(domain)" }

  package var description: String { text }

  /// The lengths that RFC 5321, 4.5.3.1 and RFC 1035, 2.3.4 allow.
  private enum Limit {
    static let address = 254
    static let localPart = 64
    static let label = 63
  }
}

extension MailAddress {
  /// A dot-atom of RFC 5322, 3.2.3.
  private static func isLocalPart(_ text: Substring) -> Bool {
    text.utf8.count <= Limit.localPart
      && labels(of: text).allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isAtomText) }
  }

  private static func isDomain(_ text: Substring) -> Bool {
    let labels = labels(of: text)
    guard labels.allSatisfy(isLabel), let top = labels.last else { return false }
    return text == "localhost" || (labels.count > 1 && top.utf8.contains(where: isLetter))
  }

  private static func isLabel(_ label: Substring) -> Bool {
    (1...Limit.label).contains(label.utf8.count) && !label.hasPrefix("-") && !label.hasSuffix("-")
      && label.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
  }

  private static func labels(of text: Substring) -> [Substring] {
    text.split(separator: ".", omittingEmptySubsequences: false)
  }

  static func isAtomText(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || atomMarks.contains(byte)
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static let atomMarks = Set("!#$%&'*+-/=?^_`{|}~".utf8)
}
