import Testing
import VekhaCore
import VekhaRuntime

/// The links in letters: they say nothing to others and cannot be changed.
@Suite struct LinkTests {
  private let seal = LinkSeal(secret: Array(0..<32))
  private let now = Instant(seconds: 1_650_000_000)

  private func link(
    _ purpose: Link.Purpose, date: CivilDate? = nil, case id: String = "uva-2022/school-4"
  ) -> Link {
    let duty = Link.Duty(caseID: id, key: OccurrenceKey(code: "5/1", date: date))
    return Link(
      purpose, person: PersonKey(rawValue: 42), duty: duty,
      expiresAt: now.adding(seconds: 86_400))
  }

  @Test(arguments: Link.Purpose.allCases)
  func `a token leads back to its link, and the same link has the same token`(
    purpose: Link.Purpose
  ) throws {
    for date in [nil, CivilDate("2022-09-30")] {
      let link = link(purpose, date: date)
      let token = seal.token(of: link)
      #expect(try seal.link(of: token, at: now) == link)
      #expect(token == seal.token(of: link) && token.utf8.count < 120)
      #expect(token.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_".contains($0)) })
    }
  }

  @Test func `a token changed anywhere is not ours`() throws {
    let token = Array(seal.token(of: link(.done)))
    for place in token.indices {
      var other = token
      other[place] = token[place] == "A" ? "B" : "A"
      #expect(throws: LinkFault.altered) { try seal.link(of: String(other), at: now) }
    }
  }

  @Test(arguments: [
    "", "A", "AAAAAAAAAAAAAAAAAAAAAA", "<script>", "../../etc/passwd", "дело",
    String(repeating: "A", count: 5000),
  ])
  func `what never was a token is not ours`(token: String) {
    #expect(throws: LinkFault.altered) { try seal.link(of: token, at: now) }
    #expect(throws: LinkFault.altered) {
      try seal.link(of: seal.token(of: link(.done)) + token + "=", at: now)
    }
  }

  @Test func `another installation's token is not ours`() {
    let other = LinkSeal(secret: Array(1..<33))
    #expect(throws: LinkFault.altered) {
      try seal.link(of: other.token(of: link(.done)), at: now)
    }
  }

  @Test func `a link is good up to its last second`() throws {
    let token = seal.token(of: link(.done))
    #expect(try seal.link(of: token, at: now.adding(seconds: 86_399)).purpose == .done)
    #expect(throws: LinkFault.expired) {
      try seal.link(of: token, at: now.adding(seconds: 86_400))
    }
  }

  @Test func `unlike links are used up one by one`() {
    let links =
      Link.Purpose.allCases.map { link($0) } + [
        link(.done, case: "uva-2022/school-5"), link(.done, date: CivilDate("2022-09-30")),
      ]
    #expect(Set(links.map(seal.mark)).count == links.count)
  }

  @Test func `a dump of the seal shows no secret`() {
    var words = ""
    dump(seal, to: &words)
    #expect(!words.contains("UInt8") && words.count < 100, "\(words)")
  }

  /// The second case of RFC 4231.
  @Test func `the keyed hash is the standard's`() {
    let code = HMAC.code(
      of: Array("what do ya want for nothing?".utf8), key: Array("Jefe".utf8))
    #expect(
      SHA256.hexadecimal(code)
        == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
  }
}
