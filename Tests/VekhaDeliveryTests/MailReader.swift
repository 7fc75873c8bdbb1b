import Foundation

/// Letters as another program's mail library understands them.
struct ReadMail: Decodable {
  struct Box: Decodable, Equatable {
    let name: String
    let address: String
  }

  struct Part: Decodable {
    let type: String
    let encoding: String
    let text: String
  }

  let headers: [String: String]
  let headerNames: [String]
  let from: [Box]
  let to: [Box]
  let date: String
  let parts: [Part]
  let defects: [String]
  let longestLine: Int
  let bareLineEnds: Int
  let isASCII: Bool

  /// Reads the bytes with Python's `email` package.
  init(_ bytes: [UInt8]) throws {
    let file = TestHouse.newFolder()
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(bytes).write(to: file)
    self = try Self.read([file.path])[0]
  }

  /// Reads many files at once, in their order.
  static func read(_ files: [String]) throws -> [ReadMail] {
    let (process, output) = (Process(), Pipe())
    process.executableURL = TestHouse.python
    process.arguments = [TestHouse.support("read_mail.py")] + files
    process.standardOutput = output
    try process.run()
    let json = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return try json.split(separator: 10).map { try JSONDecoder().decode(ReadMail.self, from: $0) }
  }
}
