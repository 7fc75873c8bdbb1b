import Foundation

/// What a server of the tests has written down: a line of JSON for each thing that came.
struct Log {
  private let file: URL

  init(in folder: URL) { file = folder.appending(path: "log.jsonl") }

  /// The entries so far, none where nothing came yet.
  func entries<Entry: Decodable>(_ type: Entry.Type) throws -> [Entry] {
    guard FileManager.default.fileExists(atPath: file.path) else { return [] }
    return try Data(contentsOf: file).split(separator: 10).map {
      try JSONDecoder().decode(type, from: $0)
    }
  }
}
