import Foundation
import Testing

@Suite struct PictureTests {
  /// With `VEKHA_DRAW_HOUSE` in the environment the picture is drawn before it is compared.
  private let isDrawing = ProcessInfo.processInfo.environment["VEKHA_DRAW_HOUSE"] != nil

  @Test func `the picture in the README shows the house as it stands`() throws {
    let picture = HousePicture(plan: .vekha, manifest: try .current()).text
    if isDrawing { try draw(picture) }
    let frame = try #require(Frame(in: try House.text("README.md")))
    #expect(frame.picture == picture, "the house has changed; run `make house`")
  }

  @Test func `a frame takes another picture and leaves the rest`() throws {
    let document = "Before.\n\(Frame.top)old\n\(Frame.bottom)\nAfter.\n"
    let frame = try #require(Frame(in: document))
    #expect(frame.picture == "old\n")
    #expect(frame.document(with: "new\n") == document.replacing("old", with: "new"))
  }

  @Test(arguments: ["", Frame.top, Frame.bottom + Frame.top])
  func `a document without both markers has no frame`(document: String) {
    #expect(Frame(in: document)?.picture == nil)
  }

  private func draw(_ picture: String) throws {
    let frame = try #require(Frame(in: try House.text("README.md")))
    try frame.document(with: picture)
      .write(to: House.root.appending(path: "README.md"), atomically: true, encoding: .utf8)
  }
}
