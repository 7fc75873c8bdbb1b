package import VekhaCore

extension ForwardingReader {
  package func directoryRevision() throws -> Int {
    try reader.directoryRevision()
  }
  package func directory() throws -> WholeDirectory {
    try reader.directory()
  }
  package func directoryHeaders() throws -> [DirectoryDraft] {
    try reader.directoryHeaders()
  }
  package func organisation(_ id: String) throws -> Organisation? {
    try reader.organisation(id)
  }
  package func person(_ key: PersonKey) throws -> Person? {
    try reader.person(key)
  }
  package func key(ofPerson id: String) throws -> PersonKey? {
    try reader.key(ofPerson: id)
  }
  package func pair(_ id: String) throws -> Pair? {
    try reader.pair(id)
  }
  package func holders(of tenure: Tenure) throws -> [PersonKey] {
    try reader.holders(of: tenure)
  }
  package func people(holding roles: Set<Role>) throws -> [Person] {
    try reader.people(holding: roles)
  }
  package func centres(coordinatingFor authority: String) throws -> [String] {
    try reader.centres(coordinatingFor: authority)
  }
  package func organisations(under parent: String) throws -> [String] {
    try reader.organisations(under: parent)
  }
  package func substitutions(for person: PersonKey) throws -> [Substitution] {
    try reader.substitutions(for: person)
  }
  package func substitutions(by person: PersonKey) throws -> [Substitution] {
    try reader.substitutions(by: person)
  }
  package func substitutions() throws -> [Substitution] {
    try reader.substitutions()
  }
  package func fail(with failure: any Error) {
    reader.fail(with: failure)
  }
  package var hasFailed: Bool { reader.hasFailed }
}
