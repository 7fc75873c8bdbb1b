import Testing
import VekhaCore
import VekhaYAML

@Suite struct TreeLimitTests {
  @Test func `a file over the limit is refused with the limit named`() {
    let reading = YAMLReader.read([UInt8](repeating: 0x20, count: 8 << 20 | 1), file: "a.yaml")
    #expect(reading.root == nil)
    #expect(reading.diagnostics.map(\.code) == ["file-too-large"])
    #expect(reading.diagnostics.first?.message.ru == "файл слишком велик: предел — 8 МБ")
    #expect(reading.diagnostics.first?.message.en.hasSuffix("the limit is 8 MiB") == true)
  }

  @Test(arguments: ["", " \n\n", "# одни пояснения\n", "---\n", "\u{FEFF}"])
  func `a file with nothing in it is refused`(text: String) {
    let reading = read(text)
    #expect(reading.root == nil)
    #expect(reading.diagnostics.map(\.code) == ["empty-file"])
  }

  @Test(arguments: [(64, [String]()), (65, ["too-deep"])])
  func `nesting is read down to the limit and no deeper`(depth: Int, codes: [String]) {
    let brackets = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    #expect(read(brackets).diagnostics.map(\.code) == codes)
    let dashes = String(repeating: "- ", count: depth) + "a\n"
    #expect(read(dashes).diagnostics.map(\.code) == codes)
  }

  @Test func `nesting hidden in aliases counts too`() {
    let steps = (1...40).map { "a\($0): &a\($0) [[*a\($0 - 1)]]\n" }
    let reading = read("a0: &a0 [x]\n" + steps.joined())
    #expect(reading.diagnostics.map(\.code) == ["too-deep"])
    #expect(reading.root == nil)
  }

  @Test func `aliases that explode are refused with the limit named`() {
    let bomb = (1...9).map { level in
      "a\(level): &a\(level) [\(Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ","))]\n"
    }
    let reading = read("a0: &a0 [x]\n" + bomb.joined())
    #expect(reading.root == nil)
    #expect(reading.diagnostics.map(\.code) == ["too-many-aliases"])
    #expect(reading.diagnostics.first?.message.en.contains("100\u{A0}000") == true)
  }

  @Test(arguments: [(9, [String]()), (8, ["too-many-aliases"])])
  func `aliases are counted by the values they repeat`(limit: Int, codes: [String]) {
    var limits = YAMLLimits()
    limits.aliasedNodes = limit
    let bytes = Array("a: &a [x, y]\nb: [*a, *a, *a]\n".utf8)
    let reading = YAMLReader.read(bytes, file: "a.yaml", limits: limits)
    #expect(reading.diagnostics.map(\.code) == codes)
  }

  @Test func `mistakes beyond what anybody would read are cut off and counted as such`() {
    let reading = read("{" + String(repeating: "a: 1, ", count: 20_000) + "}")
    #expect(reading.diagnostics.count == SourceText.mostMistakes + 1)
    #expect(reading.diagnostics.last?.code == "too-many-mistakes")
  }

  @Test func `a line too long to show is not copied into its mistakes`() {
    let reading = read("{a: 1, a: 2, b: \(String(repeating: "я", count: 20_000))}")
    #expect(reading.diagnostics.map(\.code) == ["doubled-key"])
    #expect(reading.diagnostics.first?.sourceLine == "")
  }

  private func read(_ text: String) -> YAMLReading {
    YAMLReader.read(Array(text.utf8), file: "a.yaml")
  }
}
