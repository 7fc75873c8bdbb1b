import Synchronization
import VekhaCore
import VekhaYAML

/// Parsed definitions and entries of the directory, remembered between transactions of one process.
///
/// A version never changes its content, so it is kept for good; entries, and what sources say beside them, are kept until
/// the revision grows.
package final class WorldMemory: Sendable {
  let sources: ParsedSources
  private let entries = Mutex<(revision: Int, known: KnownEntries)?>(nil)

  package init(sources: ParsedSources = ParsedSources()) {
    self.sources = sources
  }

  /// A memory for a transaction that may be taken back, so that what it sees is not remembered by others.
  func apart() -> WorldMemory { WorldMemory(sources: sources) }

  /// The entries known of the directory as the reader has it.
  func entries(for reader: any StoreReader) throws -> KnownEntries {
    let revision = try reader.directoryRevision()
    return entries.withLock { entries in
      if let entries, entries.revision == revision { return entries.known }
      let known = KnownEntries()
      entries = (revision, known)
      return known
    }
  }

  /// Forgets the entries, which the next who asks reads again; definitions stay, for they are dear to read.
  package func letGo() {
    entries.withLock { $0 = nil }
  }

  func parsed(_ version: SourceVersion, from reader: any StoreReader) throws -> ParsedSource? {
    try sources.parsed(version, from: reader)
  }

  func definition(
    _ reference: DefinitionReference, from reader: any StoreReader
  ) throws -> Definition? {
    for kind in [StoredSource.Kind.roadmap, .workflow] {
      let version = SourceVersion(kind: kind, id: reference.id, version: reference.version)
      if let found = try parsed(version, from: reader) { return found.definition }
    }
    return nil
  }
}
