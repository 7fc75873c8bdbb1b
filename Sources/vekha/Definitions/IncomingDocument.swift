import Foundation
import VekhaDocuments
import VekhaRuntime

/// A document that somebody named; of one too large no more is read than is needed to refuse it.
struct IncomingDocument {
  let path: String

  func document() throws -> Document {
    do {
      return try DocumentReader().read(bytes(), named: path)
    } catch let refusal as DocumentRefusal {
      throw Failure(.badData, refusal.complaint)
    }
  }

  private func bytes() throws -> [UInt8] {
    guard
      let attributes = try? FileManager.default.attributesOfItem(
        atPath: URL(filePath: path).resolvingSymlinksInPath().path)
    else { throw FileFailure.missing(path) }
    guard attributes[.type] as? FileAttributeType == .typeRegular,
      let file = try? FileHandle(forReadingFrom: URL(filePath: path)),
      let bytes = try? file.read(upToCount: DocumentLimits.standard.bytes + 1) ?? Data()
    else { throw FileFailure.unreadable(path) }
    return Array(bytes)
  }
}
