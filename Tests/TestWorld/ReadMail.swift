import Foundation

/// Letters as another program's mail library understands them.
package struct ReadMail: Decodable {
  /// Somebody a letter names.
  package struct Box: Decodable, Equatable {
    package let name: String
    package let address: String

    package init(name: String, address: String) {
      self.name = name
      self.address = address
    }
  }

  /// One way in which a letter says what it says.
  package struct Part: Decodable {
    package let type: String
    package let encoding: String
    package let text: String
  }

  package let headers: [String: String]
  package let headerNames: [String]
  package let from: [Box]
  package let to: [Box]
  package let date: String
  package let parts: [Part]
  package let defects: [String]
  package let longestLine: Int
  package let bareLineEnds: Int
  package let isASCII: Bool

  /// Reads the bytes with Python's `email` package.
  package init(_ bytes: [UInt8]) throws {
    let file = TestHouse.newFolder()
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(bytes).write(to: file)
    self = try Self.read([file.path])[0]
  }

  /// Reads many files at once, in their order.
  package static func read(_ files: [String]) throws -> [ReadMail] {
    let json = try Companion("read_mail.py", files).wholeSpeech()
    return try json.split(separator: 10).map { try JSONDecoder().decode(ReadMail.self, from: $0) }
  }
}
