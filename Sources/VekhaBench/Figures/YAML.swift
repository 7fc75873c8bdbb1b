import CFloor
import Foundation
import VekhaRuntime
import VekhaShipped
import VekhaYAML

/// A large roadmap, from its bytes to a typed and checked definition, beside libyaml's own tree of it.
struct YAML: Figure {
  static let name = "yaml"
  static let title = "Reading YAML"
  static let about = """
    A large roadmap, made of the items of a shipped one, is read from its bytes to a typed and \
    checked definition, as `vekha check` does. The floor is libyaml's own tree of the same \
    bytes, unchecked.
    """

  func lines(in workshop: Workshop) async throws -> [Line] {
    let bytes = try BigOrder.bytes(items: workshop.isQuick ? 50 : 4000)
    var pairs = Pairs()
    for _ in 0..<workshop.repeated(9) {
      try await pairs.add(product: { try Self.read(bytes) }, floor: { try Self.load(bytes) })
    }
    let size = Double(bytes.count) / 1e6
    return [
      Line(
        "YAML to typed, checked definitions, \(size.short) MB", at: "", pairs, share: 0.5,
        note: ", \((size / pairs.product.median).short) MB/s"),
      try memory(bytes, in: workshop),
    ]
  }

  /// Reads a file as `check` does; an order with mistakes would measure something else.
  static func read(_ bytes: [UInt8]) throws {
    let reading = DefinitionsReader.vekha(known: known).read([
      SourceFile(path: "order.yaml", bytes: bytes)
    ])
    guard reading.definitions.count == 1 else {
      throw RawFailure(words: "the order is refused: \(reading.diagnostics.prefix(2))")
    }
  }

  private static let known = KnownDefinitions(shipped: ShippedDefinitions(Shipped.files))

  private static func load(_ bytes: [UInt8]) throws {
    guard floor_load_yaml(bytes, bytes.count) else { throw RawFailure(words: "libyaml refuses") }
  }

  /// The peak of a process that reads the file, over that of one that reads a small one and has the bytes in memory.
  private func memory(_ bytes: [UInt8], in workshop: Workshop) throws -> Line {
    let path = workshop.disk.folder + "/order.yaml"
    try Data(bytes).write(to: URL(filePath: path))
    let own = Program(path: "/proc/self/exe")
    let witness = workshop.witness
    guard let reading = try witness.peak(of: own, ["--act", "read", "--path", path]),
      let holding = try witness.peak(of: own, ["--act", "hold", "--path", path])
    else {
      return Line(figure: "reading YAML: memory at its peak", measured: "not counted", goal: "≤ 5×")
    }
    let times = (reading - holding) / Double(bytes.count) + 1
    return Line(
      figure: "reading YAML: memory at its peak", measured: reading.megabytes,
      floor: "\(holding.megabytes) to hold the bytes and read ten items",
      ratio: "\(times.short)× the file",
      goal: "≤ 5×", isMet: times <= 5)
  }
}

extension Shipped {
  /// What is known without being loaded, as the readers take it.
  static var files: [SourceFile] { known.map { SourceFile(path: $0.path, bytes: $0.bytes) } }
}

/// An order of thousands of items, made of those of a real one.
enum BigOrder {
  static func bytes(items: Int) throws -> [UInt8] {
    let text = try String(contentsOfFile: "workflows/roadmaps/uva-2022.yaml", encoding: .utf8)
    let parts = text.split(separator: "sections:\n", maxSplits: 1)
    let blocks = parts.last?.split(separator: "      - item: ").dropFirst() ?? []
    let bodies = blocks.map { block in
      block.split(separator: "\n", omittingEmptySubsequences: false).dropFirst()
        .prefix { !$0.contains("- section:") }.joined(separator: "\n")
    }
    guard let head = parts.first, !bodies.isEmpty else {
      throw RawFailure(words: "the shipped order looks different now")
    }
    var order = head + "sections:\n"
    for item in 0..<items {
      if item % 100 == 0 {
        order += "  - section: \(item / 100 + 1)\n    title: Раздел\n    items:\n"
      }
      order += "      - item: \(item / 100 + 1).\(item % 100 + 1)\n"
      order += bodies[item % bodies.count] + "\n"
    }
    return Array(order.utf8)
  }
}
