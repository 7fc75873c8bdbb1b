import Foundation
import VekhaLanguage

/// A secret of the installation, in a file that nobody but its owner reads.
struct SecretFile {
  let path: String

  /// The secret, made at its first use; of two programs that make it at once the first one wins.
  func secret() throws -> [UInt8] {
    if let secret = try known() { return secret }
    let folder = URL(filePath: path).deletingLastPathComponent().path
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let draft = "\(path).\(UUID().uuidString)"
    defer { unlink(draft) }
    guard
      FileManager.default.createFile(
        atPath: draft, contents: Data(fresh), attributes: [.posixPermissions: 0o600])
    else { throw Failure(.cannotWrite, Catalogue.Complaints.cannotWrite(path)) }
    link(draft, path)
    guard let secret = try known() else {
      throw Failure(.cannotWrite, Catalogue.Complaints.cannotWrite(path))
    }
    return secret
  }

  private func known() throws -> [UInt8]? {
    guard FileManager.default.fileExists(atPath: path) else { return nil }
    guard let data = FileManager.default.contents(atPath: path), data.count == Self.length else {
      throw Failure(.badData, Catalogue.Complaints.secretUnreadable(path))
    }
    return [UInt8](data)
  }

  private var fresh: [UInt8] {
    var chance = SystemRandomNumberGenerator()
    return (0..<Self.length).map { _ in UInt8.random(in: .min ... .max, using: &chance) }
  }

  private static let length = 32
}
