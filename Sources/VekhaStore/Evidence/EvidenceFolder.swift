import Foundation
import VekhaRuntime

/// The folder of evidence files, each under the hash of its content and a plain form of its name.
package struct EvidenceFolder: EvidenceShelf {
  package let path: String

  /// The largest file that is taken: 50 MiB.
  package static let limit = 50 << 20

  package init(path: String) {
    self.path = path
  }

  package func keep(fileAt source: String) throws -> String {
    let content = try content(ofFileAt: source)
    let hash = SHA256.hex(content)
    let name = EvidenceName(URL(fileURLWithPath: source).lastPathComponent)
    try write(content, as: "\(hash)-\(name.plain)")
    return "\(name.shown) (sha256:\(hash))"
  }

  /// Writes a file of the shelf unless it is there; its name says its content, so nothing is lost.
  func write(_ content: Data, as name: String) throws {
    try FileManager.default.createPrivateFolder(path)
    let place = "\(path)/\(name)"
    guard !FileManager.default.fileExists(atPath: place) else { return }
    let draft = "\(path)/.\(UUID().uuidString)"
    do {
      try DurableFile.write(content, to: draft)
      try DurableFile.settle(draft, at: place)
    } catch {
      try? FileManager.default.removeItem(atPath: draft)
      throw error
    }
  }

  /// The names of the files on the shelf, in order; drafts of a killed process are passed over.
  func names() throws -> [String] {
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: path)
      .filter(EvidenceName.isStored).sorted()
  }

  /// Reads a regular file; a pipe or a device could be endless, and a folder has no content.
  private func content(ofFileAt source: String) throws -> Data {
    let attributes = try? FileManager.default.attributesOfItem(
      atPath: URL(fileURLWithPath: source).resolvingSymlinksInPath().path)
    guard let attributes else { throw FileFailure.missing(source) }
    guard attributes[.type] as? FileAttributeType == .typeRegular,
      let file = FileHandle(forReadingAtPath: source)
    else { throw FileFailure.unreadable(source) }
    defer { try? file.close() }
    let content = try file.read(upToCount: Self.limit + 1) ?? Data()
    guard content.count <= Self.limit else {
      throw FileFailure.tooLarge(source, limit: Self.limit)
    }
    return content
  }
}
