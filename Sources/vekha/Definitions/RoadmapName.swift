import Foundation
import VekhaCore

/// The short name of a roadmap that was made from a file.
enum RoadmapName {
  /// The file's own name where that can serve as one, else `roadmap-2022`.
  static func of(_ path: String, in period: Period) -> String {
    let stem = URL(filePath: path).deletingPathExtension().lastPathComponent.lowercased()
    let name = stem.map { $0.isLetter || $0.isNumber || "-_.".contains($0) ? $0 : "-" }
    let words = String(name).split(separator: "-").joined(separator: "-")
    let isUsable = words.contains(where: \.isLetter) && words.unicodeScalars.count <= 60
    return isUsable ? words : "roadmap-\(period.start.year)"
  }
}
