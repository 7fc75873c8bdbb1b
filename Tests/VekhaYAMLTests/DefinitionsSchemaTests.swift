import Foundation
import Testing
import VekhaYAML

@Suite struct DefinitionsSchemaTests {
  @Test(arguments: DefinitionKind.allCases)
  func `the schema of each kind is whole JSON that names its keys`(kind: DefinitionKind) throws {
    let schema = try object(kind)
    #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    #expect(schema["additionalProperties"] as? Bool == false)
    let properties = try #require(schema["properties"] as? [String: [String: Any]])
    let required = try #require(schema["required"] as? [String])
    #expect(required.contains(kind.rawValue))
    #expect(Set(required).isSubset(of: properties.keys))
    #expect(properties.values.allSatisfy { ($0["description"] as? String)?.isEmpty == false })
  }

  @Test(arguments: DefinitionKind.allCases)
  func `every value of a schema says what may stand there`(kind: DefinitionKind) throws {
    let meaningful: Set = ["type", "enum", "anyOf"]
    for (name, value) in try object(kind)["properties"] as? [String: [String: Any]] ?? [:] {
      #expect(!meaningful.isDisjoint(with: value.keys), "\(kind) \(name)")
    }
  }

  @Test func `a deadline may be words or a block`() throws {
    let text = JSONSchema.text(of: .roadmap)
    #expect(text.contains("\"whole-period\""))
    #expect(text.contains("\"half-year\", \"полугодие\""))
  }

  private func object(_ kind: DefinitionKind) throws -> [String: Any] {
    let data = Data(JSONSchema.text(of: kind).utf8)
    return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
  }
}
