package import Foundation

/// Another program that goes along with a test; it ends where its input does, at the latest with this value.
package final class Companion: Sendable {
  private let process = Process()
  private let input = Pipe()
  private let output = Pipe()

  /// Starts a program of `Tests/support`.
  package convenience init(_ script: String, _ arguments: [String]) throws {
    try self.init(TestHouse.python, [TestHouse.support(script)] + arguments)
  }

  /// Starts any program; its complaints can be sent elsewhere than to the tests' own.
  package init(
    _ program: URL, _ arguments: [String], complaint: FileHandle = .standardError
  ) throws {
    process.executableURL = program
    process.arguments = arguments
    process.standardInput = input
    process.standardOutput = output
    process.standardError = complaint
    try process.run()
  }

  deinit { endInput() }

  /// The number that the system knows it by.
  package var number: Int32 { process.processIdentifier }

  /// What it says, for who listens.
  package var speech: FileHandle { output.fileHandleForReading }

  /// Its next line.
  package func line() throws -> Data { try Ear.line(of: speech) }

  /// Its next line, which is JSON.
  package func answer<Answer: Decodable>(_ type: Answer.Type) throws -> Answer {
    try JSONDecoder().decode(type, from: line())
  }

  /// Everything that it says until it ends by itself.
  package func wholeSpeech() throws -> Data {
    defer { process.waitUntilExit() }
    return try Ear.all(of: speech)
  }

  /// Says a line to it.
  package func say(_ words: String) throws {
    try input.fileHandleForWriting.write(contentsOf: Data("\(words)\n".utf8))
  }

  /// Returns when it has ended.
  package func stop() {
    endInput()
    process.waitUntilExit()
  }

  private func endInput() { try? input.fileHandleForWriting.close() }
}
