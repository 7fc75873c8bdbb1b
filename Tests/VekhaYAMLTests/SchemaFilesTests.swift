import Foundation
import TestWorld
import Testing
import VekhaYAML

/// The schemas that lie in the repository for editors.
@Suite struct SchemaFilesTests {
  @Test(arguments: DefinitionKind.allCases)
  func `the schema on file is the one that the reader checks by`(kind: DefinitionKind) throws {
    let file = TestHouse.root.appending(path: "docs/schemas/\(kind.rawValue).json")
    let text = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let shown = text.trimmingCharacters(in: .newlines)
    #expect(
      shown == JSONSchema.text(of: kind).trimmingCharacters(in: .newlines),
      "write it anew with `make schemas`")
  }
}
