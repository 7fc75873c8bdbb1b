import VekhaCore

/// Prints the addresses of links into letters.
package struct LinkPress: Hashable, Sendable {
  private let page: WebPage
  private let seal: LinkSeal

  /// Takes the address of the page server; nil where it is not one of the web.
  package init?(address: String, seal: LinkSeal) {
    guard let page = WebPage(address) else { return nil }
    self.page = page
    self.seal = seal
  }

  /// Where the person says how she wants her letters; good for a year, since letters are kept.
  func preferences(of person: PersonKey, at moment: Instant) -> String {
    let link = Link(
      .preferences, person: person, duty: nil, expiresAt: moment.adding(seconds: 365 * 86_400))
    return "\(page.address)/p/\(seal.token(of: link))"
  }

  /// Where the person can answer for her own duty or part, by links of a letter that is composed at the moment.
  func answers(of person: PersonKey, to duty: Link.Duty, at moment: Instant) -> [AnswerLink] {
    let purposes: [Link.Purpose] = duty.part == nil ? [.done, .onIt, .postpone] : [.report]
    return purposes.map { purpose in
      let link = Link(
        purpose, person: person, duty: duty,
        expiresAt: moment.adding(seconds: Int64(Link.lifetimeDays) * 86_400))
      return AnswerLink(purpose, at: "\(page.address)/l/\(seal.token(of: link))")
    }
  }
}
