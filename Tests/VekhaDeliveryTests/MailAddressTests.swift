import Testing
import VekhaRuntime

@Suite struct MailAddressTests {
  @Test(arguments: [
    "ivanova@school-5.example", "i.p.ivanova+vekha@edu.uva.example", "vekha@localhost",
    "o'neil@example.org", "director@xn--80aswg.xn--p1ai", "a@b.co",
    String(repeating: "a", count: 64) + "@example.org",
  ])
  func `an address that servers understand is read as it stands`(text: String) throws {
    #expect(try #require(MailAddress(text)).text == text)
  }

  @Test(arguments: [
    "", "@", "ivanova", "ivanova@", "@example.org", "a@b@example.org", "ivanova@school",
    "иванова@example.org", "ivanova@школа.рф", "ivanova @example.org", " ivanova@example.org",
    ".ivanova@example.org", "iva..nova@example.org", "ivanova.@example.org",
    "ivanova@-school.example", "ivanova@school-.example", "ivanova@school..example",
    "ivanova@example.org.", "ivanova@192.168.0.1", "ivanova@[192.168.0.1]",
    "\"ivanova\"@example.org", "ivanova@example.org\r\nRCPT TO:<x@example.org>",
    "ivanova@exa\0mple.org", "<ivanova@example.org>", "ivanova@exam_ple.org",
    String(repeating: "a", count: 65) + "@example.org",
    "a@" + String(repeating: "b", count: 64) + ".org",
    "a@" + String(repeating: "b.", count: 130) + "org",
  ])
  func `an address that a server would not understand is refused`(text: String) {
    #expect(MailAddress(text) == nil)
  }
}
