import Foundation
import TestWorld

/// A disk of two mebibytes at a program's data folder, which only those see who enter its mount namespace.
final class SmallDisk {
  let vekha: Vekha
  private let holder: Companion

  /// Mounts an empty disk; nil where the system permits no such thing.
  init?() throws {
    var vekha = try Vekha()
    try FileManager.default.createDirectory(at: vekha.data, withIntermediateDirectories: true)
    let mount = "mount -t tmpfs -o size=2m tmpfs \"$0\" && echo ready && exec cat"
    let words = Self.words("unshare") + ["--mount", "sh", "-c", mount, vekha.data.path]
    holder = try Companion(URL(filePath: "/usr/bin/env"), words, complaint: .nullDevice)
    guard try holder.line() == Data("ready".utf8) else { return nil }
    vekha.starter =
      Self.words("nsenter", ["--preserve-credentials"])
      + ["--target", "\(holder.number)", "--mount"]
    self.vekha = vekha
  }

  /// An ordinary user becomes the master of a house of her own first.
  private static func words(_ program: String, _ more: [String] = []) -> [String] {
    if getuid() == 0 { return [program] }
    return [program, "--user"] + (program == "unshare" ? ["--map-root-user"] : more)
  }

  static let isPossible = (try? SmallDisk()) != nil

  /// The data folder as it is seen from outside the namespace.
  private var data: URL {
    URL(filePath: "/proc/\(holder.number)/root\(vekha.data.path)")
  }

  private var filler: URL { data.appending(path: "filler") }

  /// Puts a copy of a data folder on the disk, in place of what was there.
  func take(_ folder: URL) throws {
    let files = FileManager.default
    for name in try files.contentsOfDirectory(atPath: data.path) {
      try files.removeItem(at: data.appending(path: name))
    }
    for name in try files.contentsOfDirectory(atPath: folder.path) {
      try files.copyItem(at: folder.appending(path: name), to: data.appending(path: name))
    }
  }

  /// Fills the disk so that so many bytes are left.
  func fill(leaving room: Int) throws {
    let about = try FileManager.default.attributesOfFileSystem(forPath: data.path)
    let free = (about[.systemFreeSize] as? Int) ?? 0
    try Data(count: max(0, free - room)).write(to: filler)
  }

  func makeRoom() throws {
    try FileManager.default.removeItem(at: filler)
  }
}
