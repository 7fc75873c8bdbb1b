import VekhaCore

/// One way to a person: the channel and her address on it.
struct Route: Hashable, Sendable {
  var channel: Channel
  var address: String
}

/// The ways by which an installation reaches people, in the order in which they are tried.
struct Routes: Sendable {
  let open: Set<Channel>

  /// Every way to the person, her own first choice first.
  func all(to person: Person, preferring channels: [Channel] = []) -> [Route] {
    let order =
      channels.isEmpty
      ? Channel.allCases : channels + Channel.allCases.filter { !channels.contains($0) }
    var routes: [Route] = []
    for channel in order where open.contains(channel) {
      guard let address = Self.address(of: person, on: channel) else { continue }
      routes.append(Route(channel: channel, address: address))
    }
    return routes
  }

  /// The address of a person on a channel; nil where she has none that could be meant.
  private static func address(of person: Person, on channel: Channel) -> String? {
    switch channel {
    case .email, .file: MailAddress(person.email)?.text
    case .webhook: person.id.isEmpty ? nil : person.id
    case .telegram: isChat(person.telegram) ? person.telegram : nil
    }
  }

  /// A chat's number, or the name of a public one.
  private static func isChat(_ text: String) -> Bool {
    let isName = text.hasPrefix("@")
    let rest = text.hasPrefix("-") || isName ? text.dropFirst() : text[...]
    return (1...32).contains(rest.utf8.count)
      && rest.utf8.allSatisfy { byte in
        (48...57).contains(byte)
          || isName && ((97...122).contains(byte | 0x20) || byte == UInt8(ascii: "_"))
      }
  }
}
