import Foundation
import VekhaLanguage
import VekhaRuntime

/// A file to be written whole or not at all; one that is there is not replaced unasked.
struct NewFile {
  let path: String

  /// Asks before a file is replaced; where nobody can be asked, it is refused.
  init(path: String, mayReplace: Bool) throws {
    self.path = path
    guard FileManager.default.fileExists(atPath: path), !mayReplace else { return }
    guard Terminal.canAsk else { throw StoreFailure.alreadyThere(path) }
    try Terminal.agree(Catalogue.Imports.shallOverwrite(path), isAgreed: false)
  }

  func write(_ text: String) throws { try write(Array(text.utf8)) }

  func write(_ bytes: [UInt8]) throws {
    do {
      try Data(bytes).write(to: URL(filePath: path), options: .atomic)
    } catch {
      throw StoreFailure.cannotWrite(path)
    }
  }
}
