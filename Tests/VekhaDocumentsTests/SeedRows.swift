import Foundation
import VekhaDocuments

/// One row of the five documents that Vekha was made from, as somebody copied it out by hand.
struct SeedRow: Equatable, CustomStringConvertible {
  var section: String
  var number: String
  var title: String
  var deadline: String
  var responsible: String

  var description: String { "\(number) | \(title) | \(deadline) | \(responsible) | \(section)" }

  /// The rows of a document, in its order.
  static func rows(of seed: String) throws -> [SeedRow] {
    let url = Fixtures.folder.appending(path: "seed-rows.tsv")
    let text = try String(contentsOf: url, encoding: .utf8)
    return text.split(separator: "\n").dropFirst().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    .filter { $0[0].hasPrefix(seed) }.map(SeedRow.init)
  }

  private init(_ cells: [String]) {
    section = Self.plain(cells[1])
    number = cells[2]
    title = Self.plain(cells[3])
    deadline = Self.plain(cells[4])
    responsible = Self.plain(cells[5])
  }

  init(_ item: DraftItem, in section: DraftSection) {
    self.section = section.heading
    number = item.number
    title = item.title
    deadline = item.deadline
    responsible = item.responsible.inOneLine
  }

  /// The copy has doubled spaces here and there.
  private static func plain(_ text: String) -> String {
    text.split(separator: " ").joined(separator: " ")
  }

  /// Whether a found row is this one; the copy cuts long titles short with «…».
  func matches(_ found: SeedRow) -> Bool {
    let isTitle =
      title.hasSuffix("…") ? found.title.hasPrefix(title.dropLast()) : found.title == title
    return isTitle && found.number == number && found.deadline == deadline
      && found.responsible == responsible && found.section == section
  }
}

/// What the tests read from beside them.
enum Fixtures {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures", directoryHint: .isDirectory)

  static var seeds: String { folder.appending(path: "seeds").path }

  static func seed(_ number: String) throws -> [UInt8] {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: folder.appending(path: "seeds").path)
    let name = try names.first { $0.hasPrefix(number) }.orThrow()
    return Array(try Data(contentsOf: folder.appending(path: "seeds/\(name)")))
  }
}

extension Optional {
  struct Missing: Error {}

  func orThrow() throws -> Wrapped {
    guard let self else { throw Missing() }
    return self
  }
}

extension DraftRoadmap {
  var seedRows: [SeedRow] {
    sections.flatMap { section in section.items.map { SeedRow($0, in: section) } }
  }
}
