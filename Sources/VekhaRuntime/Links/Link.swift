package import VekhaCore

/// What a link in a letter allows its reader to do: one thing, about one duty, until a moment.
package struct Link: Hashable, Sendable {
  package enum Purpose: String, Hashable, Sendable, CaseIterable {
    case done
    case onIt = "on-it"
    case postpone
    case report
    case preferences
  }

  /// The duty that the link is about.
  package struct Duty: Hashable, Sendable {
    package var caseID: String
    package var key: OccurrenceKey
    /// The party whose part is meant; nil where the link is about the whole.
    package var part: String?

    package init(caseID: String, key: OccurrenceKey, part: String? = nil) {
      self.caseID = caseID
      self.key = key
      self.part = part
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
  /// Its person has left, and what was hers is others' now.
  case left
}

// MARK: - As text

extension Link {
  /// The link as the text that is sealed: one part a line.
  var text: String {
    let parts = [purpose.rawValue, String(person.rawValue), String(expiresAt.seconds)]
    let about = duty.map { duty in
      [duty.caseID, duty.key.code, duty.key.date?.iso ?? ""] + [duty.part].compactMap(\.self)
    }
    return (parts + (about ?? [])).joined(separator: "\n")
  }

  init?(text: String) {
    let parts = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard [3, 6, 7].contains(parts.count), let purpose = Purpose(rawValue: parts[0]),
      let person = Int64(parts[1]), let expiry = Int64(parts[2])
    else { return nil }
    var duty: Duty?
    if parts.count > 3 {
      let date = CivilDate(parts[5])
      guard date != nil || parts[5].isEmpty else { return nil }
      duty = Duty(
        caseID: parts[3], key: OccurrenceKey(code: parts[4], date: date),
        part: parts.count > 6 ? parts[6] : nil)
    }
    self.init(
      purpose, person: PersonKey(rawValue: person), duty: duty,
      expiresAt: Instant(seconds: expiry))
  }
}
