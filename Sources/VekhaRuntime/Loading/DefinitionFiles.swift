import Foundation
package import VekhaYAML

/// The definition files that a user's paths name: files themselves, and the YAML files in folders.
package struct DefinitionFiles: Sendable {
  package private(set) var files: [SourceFile] = []

  /// Reads the files, each once however often it is named; a path that is not there is refused.
  ///
  /// Of a file too large to be a definition no more is read than its reader needs to refuse it.
  package init(paths: [String]) throws {
    var seen: Set<String> = []
    for path in paths {
      for file in try Self.definitions(at: path) where seen.insert(Self.realPath(file)).inserted {
        files.append(SourceFile(path: file, bytes: try Self.bytes(of: file)))
      }
    }
  }

  /// The bytes of a table that a directory names; nil where it cannot be read.
  package static func table(_ path: String) -> [UInt8]? {
    try? bytes(of: path)
  }

  private static func definitions(at path: String) throws -> [String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw FileFailure.missing(path)
    }
    guard isFolder.boolValue else { return [path] }
    let folder = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
    guard let names = FileManager.default.enumerator(atPath: folder) else {
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
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw FileFailure.unreadable(path) }
    defer { close(file) }
    let size = min(attributes?[.size] as? Int ?? 0, bytesMax)
    guard let bytes = bytes(of: file, size: size) else { throw FileFailure.unreadable(path) }
    return bytes
  }

  /// Reads straight into the place where the bytes stay; nil where the file cannot be read.
  private static func bytes(of file: Int32, size: Int) -> [UInt8]? {
    var isSound = true
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { place, count in
      while count < size, isSound {
        let got = read(file, place.baseAddress?.advanced(by: count), size - count)
        isSound = got >= 0 || errno == EINTR
        if got == 0 { break }
        count += max(0, got)
      }
    }
    return isSound ? bytes : nil
  }

  private static func realPath(_ path: String) -> String {
    URL(filePath: path).resolvingSymlinksInPath().path
  }

  /// One byte more than any reader takes, so that each refuses a larger file with its own limit.
  private static let bytesMax =
    max(YAMLLimits.standard.bytes, TableLimits.standard.bytes) + 1
}

/// Why a file named by the user cannot be read.
package enum FileFailure: Error, Hashable, Sendable {
  case missing(String)
  case unreadable(String)
  case noDefinitions(String)
  case tooLarge(String, limit: Int)
}
