import Foundation
import TestWorld
import Testing

@Suite struct HarnessTests {
  private let root = TestHouse.root
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "vekha-bench-\(UUID().uuidString)")

  @Test func `every figure measures itself in a tiny district and stands in the table`() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let page = folder.appending(path: "performance.md")
    let notes = root.appending(path: ".build/performance-notes-of-a-test.md")
    defer { try? FileManager.default.removeItem(at: notes) }
    try Data(Self.notes.utf8).write(to: notes)
    #expect(try bench("--output", page.path, "--notes", notes.path, "--commit", "abc123") == 0)
    let text = try String(contentsOf: page, encoding: .utf8)
    for words in Self.figures { #expect(text.contains(words), "\(words) is missing") }
    #expect(!text.contains("failed") && text.contains("commit abc123"))
    #expect(text.contains("### `items --overdue`\n\nIt was built for tests.\n"))
    #expect(!text.contains("nothing begins so"))
  }

  /// No program that was built for tests starts, asks and ends within twenty milliseconds.
  private static let notes = """
    # Why goals are missed

    ## `items --overdue`

    It was built for tests.

    ## nothing begins so

    Nor is this shown.
    """

  @Test(arguments: ["250", "500,250", "250,300,350,400,450"])
  func `any number of sizes is measured at`(sizes: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try bench("--cases", sizes, "--figures", "idle") == 0)
  }

  @Test(arguments: ["", "ten", "1000,many", "10"])
  func `what is no size is refused`(sizes: String) throws {
    #expect(try bench("--cases", sizes, "--figures", "idle") == EX_USAGE)
  }

  private static let figures = [
    "YAML to typed", "single durable transition", "transitions a commit", "16 concurrent writers",
    "tick: 1,000 due", "idle pass", "`case show", "Uva order for 20 schools", "`verify`",
    "letters to a real server",
  ]

  /// Runs the benchmark as it was built beside the tests; nothing is repeated and little is there.
  private func bench(_ arguments: String...) throws -> Int32 {
    let process = Process()
    process.executableURL = root.appending(path: ".build/debug/VekhaBench")
    process.currentDirectoryURL = root
    process.arguments =
      [
        "--quick", "yes", "--cases", "250,500,750,1000", "--folder", folder.path,
        "--memory", folder.appending(path: "memory").path, "--vekha", ".build/debug/vekha",
      ] + arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
