package import VekhaCore

/// What a link in a letter allows its reader to do: one thing, about one duty, until a moment.
package struct Link: Hashable, Sendable {
  package enum Purpose: String, Hashable, Sendable, CaseIterable {
    case done
    case onIt = "on-it"
    case postpone
    case preferences
  }

  /// The duty that the link is about.
  package struct Duty: Hashable, Sendable {
    package var caseID: String
    package var key: OccurrenceKey

    package init(caseID: String, key: OccurrenceKey) {
      self.caseID = caseID
      self.key = key
    }
  }

  package var purpose: Purpose
  package var person: PersonKey
  /// Nil where the link is about the person herself.
  package var duty: Duty?
  package var expiresAt: Instant

  package init(_ purpose: Purpose, person: PersonKey, duty: Duty?, expiresAt: Instant) {
    self.purpose = purpose
    self.person = person
    self.duty = duty
    self.expiresAt = expiresAt
  }

  /// How long a letter's links are good for.
  package static let lifetimeDays = 30
}

/// Why a link does nothing.
package enum LinkFault: Error, Hashable, Sendable {
  /// It is not one of ours, or was changed on the way.
  case altered
  case expired
  case used
}

// MARK: - As text

extension Link {
  /// The link as the text that is sealed: one part a line.
  var text: String {
    let parts = [purpose.rawValue, String(person.rawValue), String(expiresAt.seconds)]
    let about = duty.map { [$0.caseID, $0.key.code, $0.key.date?.iso ?? ""] } ?? []
    return (parts + about).joined(separator: "\n")
  }

  init?(text: String) {
    let parts = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3 || parts.count == 6, let purpose = Purpose(rawValue: parts[0]),
      let person = Int64(parts[1]), let expiry = Int64(parts[2])
    else { return nil }
    var duty: Duty?
    if parts.count == 6 {
      let date = CivilDate(parts[5])
      guard date != nil || parts[5].isEmpty else { return nil }
      duty = Duty(caseID: parts[3], key: OccurrenceKey(code: parts[4], date: date))
    }
    self.init(
      purpose, person: PersonKey(rawValue: person), duty: duty,
      expiresAt: Instant(seconds: expiry))
  }
}
