import Foundation
import Testing

/// A command that changes something, to be disturbed at every point.
enum Deed: String, CaseIterable, CustomTestStringConvertible {
  case load, tick, complete, backup

  var testDescription: String { rawValue }

  /// What the command finds.
  func prepare(_ vekha: Vekha) throws {
    if self != .load { return try BusyDistrict.load(into: vekha) }
    try FileManager.default.createDirectory(at: vekha.data, withIntermediateDirectories: true)
  }

  /// The command, with the files that it reads beside the data folder.
  func words(_ vekha: Vekha) throws -> [String] {
    try BusyDistrict.write(into: vekha)
    return switch self {
    case .load: BusyDistrict.loading(vekha)
    case .tick: ["tick", "--now", BusyDistrict.morning(of: "2022-03-14")]
    case .complete:
      [
        "item", "complete", "order/school-1", "1.1", "--evidence",
        vekha.folder.appending(path: "order.yaml").path, "--now",
        BusyDistrict.morning(of: "2022-03-14"),
      ]
    case .backup: ["backup", Self.copy(of: vekha).path]
    }
  }

  /// What can be seen of the deed afterwards.
  func trace(in vekha: Vekha) throws -> String {
    switch self {
    case .backup: try backup(of: vekha)
    case .tick: try list(["outbox", "list"], vekha) + letters(of: vekha)
    case .load, .complete: try list(["items"], vekha)
    }
  }

  private func list(_ words: [String], _ vekha: Vekha) throws -> String {
    let now = words == ["items"] ? ["--now", BusyDistrict.morning(of: "2022-03-14")] : []
    let run = try vekha.run(words + ["--format", "json"] + now)
    try #require(run.status == 0, "\(run.complaint)")
    return run.output
  }

  /// The names of the letters that lie in their folder whole.
  private func letters(of vekha: Vekha) throws -> String {
    let folder = vekha.data.appending(path: "letters").path
    guard FileManager.default.fileExists(atPath: folder) else { return "" }
    return try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".eml") }.sorted().joined(separator: "\n")
  }

  private static func copy(of vekha: Vekha) -> URL { vekha.folder.appending(path: "copy") }

  /// Nothing, or what a new house makes of the backup.
  private func backup(of vekha: Vekha) throws -> String {
    let copy = Self.copy(of: vekha).path
    guard FileManager.default.fileExists(atPath: copy) else { return "" }
    let other = try Vekha()
    let run = try other("restore", copy)
    return run.status == 0 ? try other("case", "list", "--format", "json").output : run.complaint
  }
}
