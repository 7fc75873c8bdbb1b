import Foundation
import VekhaDocuments

/// An indicator of the five documents, as somebody copied it out by hand.
struct SeedIndicator: Equatable {
  var title: String
  var targets: [Int: String]

  init(_ indicator: DraftIndicator) {
    title = indicator.title
    targets = indicator.targets
  }

  private init(_ rows: [[String]]) {
    title = rows[0][2]
    let targets = rows.filter { !$0[5].isEmpty }.map { (Int($0[4]) ?? 0, $0[5]) }
    self.targets = Dictionary(uniqueKeysWithValues: targets)
  }

  /// The indicators of a document, in its order.
  static func all(of seed: String) throws -> [SeedIndicator] {
    let url = Fixtures.folder.appending(path: "seed-indicators.tsv")
    let text = try String(contentsOf: url, encoding: .utf8)
    let rows = text.split(separator: "\n").dropFirst().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    .filter { $0[0].hasPrefix(seed) }
    let byNumber = Dictionary(grouping: rows) { Int($0[1]) ?? 0 }
    return byNumber.sorted { $0.key < $1.key }.map { SeedIndicator($0.value) }
  }
}
