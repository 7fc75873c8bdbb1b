import Synchronization
import VekhaCore
import VekhaYAML

/// Parsed definitions and entries of the directory, remembered between transactions of one process.
///
/// A version never changes its content, so it is kept for good; entries are kept until the revision grows.
package final class WorldMemory: Sendable {
  private struct Kept {
    var sources: [SourceVersion: ParsedSource] = [:]
    var entries: (revision: Int, known: KnownEntries)?
  }

  private let kept = Mutex(Kept())

  package init() {}

  /// The entries known of the directory as the reader has it.
  func entries(for reader: any StoreReader) throws -> KnownEntries {
    let revision = try reader.directoryRevision()
    return kept.withLock { kept in
      if let entries = kept.entries, entries.revision == revision { return entries.known }
      let known = KnownEntries()
      kept.entries = (revision, known)
      return known
    }
  }

  /// The parsed form of a stored source; nil where this version of Vekha cannot read it.
  func parsed(_ version: SourceVersion, from reader: any StoreReader) throws -> ParsedSource? {
    if let known = kept.withLock({ $0.sources[version] }) { return known }
    guard let source = try reader.source(version), let parsed = ParsedSource(source) else {
      return nil
    }
    kept.withLock { $0.sources[version] = parsed }
    return parsed
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
