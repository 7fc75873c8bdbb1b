import Foundation
import TestWorld
import Testing
import VekhaDelivery
import VekhaRuntime

@Suite struct FileNotifierTests {
  private let folder = TestHouse.newFolder().appending(path: "letters")

  @Test func `a letter becomes a file of exactly its bytes, and the folder is made`() async throws {
    let letter = try SampleMail.letter("a1-b2")
    #expect(await FileNotifier(folder: folder.path).deliver(letter) == .sent)
    #expect(try files() == ["a1-b2.eml"])
    #expect(try Data(contentsOf: folder.appending(path: "a1-b2.eml")) == Data(letter.bytes))
  }

  @Test func `a letter delivered twice is one file with the later bytes`() async throws {
    let notifier = FileNotifier(folder: folder.path)
    let second = try SampleMail.letter("7", text: "Второй раз\n")
    #expect(try await notifier.deliver(SampleMail.letter("7")) == .sent)
    #expect(await notifier.deliver(second) == .sent)
    #expect(try files() == ["7.eml"])
    #expect(try Data(contentsOf: folder.appending(path: "7.eml")) == Data(second.bytes))
  }

  @Test(arguments: [
    "../../etc/passwd", "/etc/passwd", "..", ".", "", ".hidden", "a\0b", "a/b", "письмо", "a b\n",
    String(repeating: "x", count: 5000),
  ])
  func `an id of any kind stays in the folder under a plain name`(id: String) async throws {
    #expect(try await FileNotifier(folder: folder.path).deliver(SampleMail.letter(id)) == .sent)
    let name = try #require(try files().first)
    #expect(try files().count == 1)
    #expect(name.wholeMatch(of: /[A-Za-z0-9_~-]{1,200}\.eml/) != nil)
  }

  @Test func `two ids never share a file`() async throws {
    let notifier = FileNotifier(folder: folder.path)
    for id in ["a/b", "a b", "a_b", "a.b"] {
      #expect(try await notifier.deliver(SampleMail.letter(id)) == .sent)
    }
    #expect(try files().count == 4)
  }

  @Test func `only the owner may read a letter`() async throws {
    #expect(try await FileNotifier(folder: folder.path).deliver(SampleMail.letter("7")) == .sent)
    #expect(try permissions(of: folder.appending(path: "7.eml")) == 0o600)
    #expect(try permissions(of: folder) == 0o700)
  }

  @Test func `a folder that cannot be made is reported, and nothing is left behind`() async throws {
    let file = TestHouse.newFolder()
    try Data().write(to: file)
    let inside = file.appending(path: "letters").path
    let outcome = try await FileNotifier(folder: inside).deliver(SampleMail.letter())
    #expect(outcome.isUnreachable && outcome.reason.contains(inside))
  }

  @Test func `a name that is taken by a folder leaves no draft behind`() async throws {
    try FileManager.default.createDirectory(
      at: folder.appending(path: "7.eml"), withIntermediateDirectories: true)
    let outcome = try await FileNotifier(folder: folder.path).deliver(SampleMail.letter("7"))
    #expect(outcome.isUnreachable)
    #expect(try files() == ["7.eml"])
  }

  private func files() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  private func permissions(of url: URL) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: url.path)[.posixPermissions] as? Int
  }
}
