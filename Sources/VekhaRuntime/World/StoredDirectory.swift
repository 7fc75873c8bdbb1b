import VekhaCore

/// The directory as one snapshot of the store has it, looked up entry by entry.
struct StoredDirectory: Directory {
  let reader: any StoreReader
  let known: KnownEntries
  private let roles = Notes<Tenure, Holders>()

  init(reader: any StoreReader, known: KnownEntries) {
    self.reader = reader
    self.known = known
  }

  func organisation(_ id: String) -> Organisation? {
    known.organisations.value(of: id, or: nil, in: reader) { try reader.organisation(id) }
  }

  func person(_ key: PersonKey) -> Person? {
    known.people.value(of: key, or: nil, in: reader) { try reader.person(key) }
  }

  func key(ofPerson id: String) -> PersonKey? {
    known.keys.value(of: id, or: nil, in: reader) { try reader.key(ofPerson: id) }
  }

  func pair(_ id: String) -> Pair? {
    known.pairs.value(of: id, or: nil, in: reader) { try reader.pair(id) }
  }

  func holders(of tenure: Tenure) -> [PersonKey] {
    known.holders.value(of: tenure, or: [], in: reader) { try reader.holders(of: tenure) }
  }

  func centres(coordinatingFor authority: String) -> [String] {
    known.centres.value(of: authority, or: [], in: reader) {
      try reader.centres(coordinatingFor: authority)
    }
  }

  func substitutions(for person: PersonKey) -> [Substitution] {
    known.absences.value(of: person, or: [], in: reader) {
      try reader.substitutions(for: person)
    }
  }

  func substitutions(by person: PersonKey) -> [Substitution] {
    known.substitutes.value(of: person, or: [], in: reader) {
      try reader.substitutions(by: person)
    }
  }

  func organisations(under parent: String) -> [String] {
    known.children.value(of: parent, or: [], in: reader) {
      try reader.organisations(under: parent)
    }
  }

  /// Many cases of one organisation ask for the same roles, so each is looked up once a snapshot.
  func holders(ofRole role: Role, for organisation: String) -> Holders {
    roles.value(of: Tenure(role: role, organisation: organisation)) {
      lookUp(role, for: organisation)
    }
  }
}
