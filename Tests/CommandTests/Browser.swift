import Foundation
import TestWorld
import Testing

/// A real browser, narrow as a phone, that opens a page and presses its one button.
struct Browser {
  /// What the page showed.
  struct Page: Decodable {
    let title: String
    let text: String
    let buttons: Int
    let scripts: Int
    /// Whether it had to be scrolled sideways.
    let wide: Bool
  }

  /// What was seen, and what the browser asked the server for.
  struct Visit: Decodable {
    let before: Page
    let after: Page?
    let requests: [[String]]
  }

  static var isThere: Bool { FileManager.default.isExecutableFile(atPath: "/usr/bin/chromium") }

  let port: UInt16

  /// Looks at a page and presses nothing.
  func look(at path: String) throws -> Visit { try run([address(path), "--look-only"]) }

  /// Fills the form of a page and presses the button.
  func press(at path: String, _ form: [String: String]) throws -> Visit {
    try run([address(path)] + form.map { "\($0)=\($1)" })
  }

  private func address(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

  private func run(_ arguments: [String]) throws -> Visit {
    let json = try Companion("press_button.py", arguments).wholeSpeech()
    return try JSONDecoder().decode(Visit.self, from: json)
  }
}
