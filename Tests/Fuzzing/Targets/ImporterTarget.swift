import VekhaCore
import VekhaDocuments
import VekhaYAML

/// Imports a document; its first letter says what it is: `t`ext, `c`sv, `w`ord, `o`pendocument, or
/// the roadmap that a printed order brings along, `m`emory.
enum ImporterTarget {
  @Sendable static func consume(_ bytes: [UInt8]) {
    guard let file = file(bytes),
      let document = try? DocumentReader().read(file.bytes, named: file.name),
      let found = RoadmapFinder.roadmap(in: document)
    else { return }
    let draft = bytes.first == UInt8(ascii: "m") ? recalled(found, bytes) : found
    promise(Set(draft.items.map(\.code)).count == draft.items.count, "no two items share a code")
    let choice = PeriodChoice(given: nil, for: draft, today: .earliest)
    let proposal = RoadmapProposal(draft, period: choice, calendar: nil)
    let text = RoadmapWriter.text(proposal, id: "plan", file: "plan.docx", in: .ru)
    let reading = YAMLReader.read(Array(text.utf8), file: "plan.yaml")
    promise(reading.root != nil, "what the importer writes is YAML")
  }

  private static func recalled(_ found: DraftRoadmap, _ bytes: [UInt8]) -> DraftRoadmap {
    let memory = RoadmapMemory(text: Array(bytes.dropFirst()).words, language: .ru)
    guard let roadmap = memory.roadmap(by: nil) else { return found }
    return found.recalling(roadmap, calendar: nil, in: memory.language)
  }

  private static func file(_ bytes: [UInt8]) -> (name: String, bytes: [UInt8])? {
    let rest = Array(bytes.dropFirst())
    switch bytes.first {
    case UInt8(ascii: "t"): return ("plan.txt", rest)
    case UInt8(ascii: "c"): return ("plan.csv", rest)
    case UInt8(ascii: "m"): return ("plan.txt", Array(plan.utf8))
    case UInt8(ascii: "w"): return archive(word + [("word/document.xml", rest.words)])
    case UInt8(ascii: "o"): return archive([("content.xml", rest.words)])
    default: return nil
    }
  }

  private static func archive(
    _ parts: [(name: String, text: String)]
  ) -> (name: String, bytes: [UInt8])? {
    ZipWriter.archive(parts).map { ("plan.docx", $0) }
  }

  /// The table on paper, whatever travels along with it.
  private static let plan = """
    План на 2022 год
    № п/п\tМероприятие\tСрок\tОтветственный
    1. Подготовка
    1.1\tСовещание\tдо 15 марта 2022 г.\tУО
    1.2\tСбор\tсентябрь\tОУ
    """

  private static let word = [
    (
      name: "_rels/.rels",
      text: "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" "
        + "Target=\"word/document.xml\"/></Relationships>"
    )
  ]
}

extension [UInt8] {
  fileprivate var words: String { String(decoding: self, as: UTF8.self) }
}
