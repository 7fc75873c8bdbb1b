import Foundation
package import VekhaYAML

/// The definition files that a user's paths name: files themselves, and the YAML files in folders.
package struct DefinitionFiles: Sendable {
  package private(set) var files: [SourceFile] = []

  /// Reads the files; a path that is not there, or a file too large to be a definition, is refused.
  package init(paths: [String]) throws {
    for path in paths {
      for file in try Self.definitions(at: path) where !files.contains(where: { $0.path == file }) {
        files.append(SourceFile(path: file, bytes: try Self.bytes(of: file)))
      }
    }
  }

  /// The bytes of a table that a directory names; nil where it is not there or too large.
  package static func table(_ path: String) -> [UInt8]? {
    try? bytes(of: path)
  }

  private static func definitions(at path: String) throws -> [String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw FileFailure.missing(path)
    }
    guard isFolder.boolValue else { return [path] }
    guard let names = FileManager.default.enumerator(atPath: path) else {
      throw FileFailure.unreadable(path)
    }
    let found = names.compactMap { $0 as? String }.filter(isDefinition).sorted()
    guard !found.isEmpty else { throw FileFailure.noDefinitions(path) }
    return found.map { path.hasSuffix("/") ? path + $0 : "\(path)/\($0)" }
  }

  private static func isDefinition(_ name: String) -> Bool {
    let isHidden = name.split(separator: "/").contains { $0.hasPrefix(".") }
    return !isHidden && (name.hasSuffix(".yaml") || name.hasSuffix(".yml"))
  }

  private static func bytes(of path: String) throws -> [UInt8] {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard attributes?[.type] as? FileAttributeType == .typeRegular else {
      throw FileFailure.unreadable(path)
    }
    let size = (attributes?[.size] as? NSNumber)?.intValue ?? 0
    guard size <= sizeMax else { throw FileFailure.tooLarge(path, limit: sizeMax) }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw FileFailure.unreadable(path)
    }
    return Array(data)
  }

  /// Larger than any table or order that a person wrote: 16 MiB.
  private static let sizeMax = 16 * 1024 * 1024
}

/// Why a file named by the user cannot be read.
package enum FileFailure: Error, Hashable, Sendable {
  case missing(String)
  case unreadable(String)
  case noDefinitions(String)
  case tooLarge(String, limit: Int)
}
