import Foundation

/// The mail server of the tests: a whole one (aiosmtpd), on a free port of this machine.
struct MailServer {
  let port: Int
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()

  private struct About: Decodable {
    var port: Int
  }

  init(folder: String) throws {
    process.executableURL = URL(filePath: ".venv/bin/python")
    process.arguments = ["Tests/support/smtp_server.py", "--out", folder]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    var line = Data()
    let words = output.fileHandleForReading
    while let byte = try words.read(upToCount: 1), byte != Data([10]) { line += byte }
    port = try JSONDecoder().decode(About.self, from: line).port
    words.readabilityHandler = { _ = $0.availableData }
  }

  /// It ends where its input does.
  func stop() {
    output.fileHandleForReading.readabilityHandler = nil
    try? input.fileHandleForWriting.close()
    process.waitUntilExit()
  }
}
