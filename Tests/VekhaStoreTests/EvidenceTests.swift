import Foundation
import Testing
import VekhaRuntime
import VekhaStore

@Suite struct EvidenceTests {
  private let folder = TemporaryFolder()

  private var shelf: EvidenceFolder { EvidenceFolder(path: folder.path + "/evidence") }

  @Test func `a file is kept under its hash and known by name and hash`() throws {
    let hash = SHA256.hex(Array("Приказ № 5".utf8))
    let kept = try shelf.keep(fileAt: paper("приказ № 5.txt", "Приказ № 5"))
    #expect(kept == "приказ № 5.txt (sha256:\(hash))")
    #expect(try content(under: "\(hash)-приказ___5.txt") == Data("Приказ № 5".utf8))
  }

  @Test func `the same file twice is one file`() throws {
    let paper = try paper("a.txt", "а")
    let first = try shelf.keep(fileAt: paper)
    #expect(try shelf.keep(fileAt: paper) == first)
    #expect(try names().count == 1)
  }

  @Test func `a later change to the file leaves what was kept`() throws {
    _ = try shelf.keep(fileAt: paper("a.txt", "было"))
    _ = try shelf.keep(fileAt: paper("a.txt", "стало"))
    #expect(try names().count == 2)
  }

  @Test(arguments: [
    ("a\u{1B}[31mb\n.txt", "a[31mb.txt"), ("\u{202E}txt.exe", "txt.exe"),
    (String(repeating: "я", count: 96) + ".pdf", String(repeating: "я", count: 96) + ".pdf"),
  ])
  func `a strange name does no harm`(name: String, shown: String) throws {
    let kept = try shelf.keep(fileAt: paper(name, "x"))
    #expect(kept.hasPrefix("\(shown) (sha256:"))
    let name = try #require(names().first)
    #expect(name.utf8.count <= 165)
    #expect(name.unicodeScalars.allSatisfy { !$0.properties.isWhitespace && $0.value > 32 })
  }

  @Test func `a file over fifty mebibytes is refused`() throws {
    let path = try paper("big.bin", "")
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    try file.truncate(atOffset: UInt64(EvidenceFolder.limit))
    _ = try shelf.keep(fileAt: path)
    try file.truncate(atOffset: UInt64(EvidenceFolder.limit + 1))
    try file.close()
    #expect(throws: FileFailure.tooLarge(path, limit: EvidenceFolder.limit)) {
      try shelf.keep(fileAt: path)
    }
    #expect(try names().count == 1)
  }

  @Test func `what is missing or is no file is refused`() throws {
    let missing = folder.path + "/none.txt"
    #expect(throws: FileFailure.missing(missing)) { try shelf.keep(fileAt: missing) }
    _ = try paper("a.txt", "")
    #expect(throws: FileFailure.unreadable(folder.path)) { try shelf.keep(fileAt: folder.path) }
  }

  private func paper(_ name: String, _ words: String) throws -> String {
    try FileManager.default.createDirectory(
      atPath: folder.path, withIntermediateDirectories: true)
    let path = folder.path + "/" + String(name.prefix(100))
    try Data(words.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: shelf.path)
  }

  private func content(under name: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: "\(shelf.path)/\(name)"))
  }
}
