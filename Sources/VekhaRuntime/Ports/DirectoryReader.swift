package import VekhaCore

/// What can be asked of the store about organisations, people and pairs, one by one.
package protocol DirectoryReader {
  /// A number that grows with every change to the directory or to what is current among the sources.
  func directoryRevision() throws -> Int
  /// Everybody and everything; for lists and comparisons alone.
  func directory() throws -> WholeDirectory
  /// The directories' headers: id, programme, declared roles, organisations.
  func directoryHeaders() throws -> [DirectoryDraft]

  func organisation(_ id: String) throws -> Organisation?
  func person(_ key: PersonKey) throws -> Person?
  func key(ofPerson id: String) throws -> PersonKey?
  /// A pair that has not ended.
  func pair(_ id: String) throws -> Pair?
  /// The people who hold a role at exactly this organisation and have not left, in the order of their numbers.
  func holders(of tenure: Tenure) throws -> [PersonKey]
  /// Everybody who holds one of the roles somewhere and has not left, in the order of their numbers.
  func people(holding roles: Set<Role>) throws -> [Person]
  func centres(coordinatingFor authority: String) throws -> [String]
  func organisations(under parent: String) throws -> [String]
  /// The times in which a person is away, the earliest first.
  func substitutions(for person: PersonKey) throws -> [Substitution]
  /// The times in which a person stands in for somebody, the earliest first.
  func substitutions(by person: PersonKey) throws -> [Substitution]
  /// Everybody's substitutions, the earliest first.
  func substitutions() throws -> [Substitution]

  /// Ends the snapshot or the transaction with a failure, whatever the work makes of it; nothing is committed.
  ///
  /// Rules ask the directory without knowing that a disk may fail; so the failure waits here until they are done.
  func fail(with failure: any Error)
  /// Whether a question has failed in this transaction; what follows from its answer holds for nobody.
  var hasFailed: Bool { get }
}
