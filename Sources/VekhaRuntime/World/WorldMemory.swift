import Synchronization
import VekhaCore
import VekhaYAML

/// Parsed definitions and the directory, remembered between transactions of one process.
///
/// A version never changes its content, so it is kept for good; the directory is kept until its revision grows.
package final class WorldMemory: Sendable {
  private struct Name: Hashable {
    var kind: StoredSource.Kind
    var id: String
    var version: String
  }

  private struct Kept {
    var sources: [Name: ParsedSource] = [:]
    var directory: (revision: Int, value: Directory)?
  }

  private let kept = Mutex(Kept())

  package init() {}

  func directory(from reader: any StoreReader) throws -> Directory {
    let revision = try reader.directoryRevision()
    if let known = kept.withLock({ $0.directory }), known.revision == revision {
      return known.value
    }
    let directory = try reader.directory()
    kept.withLock { $0.directory = (revision, directory) }
    return directory
  }

  /// The parsed form of a stored source; nil where its text cannot be read by this version of Vekha.
  func parsed(_ source: StoredSource) -> ParsedSource? {
    let name = Name(kind: source.kind, id: source.id, version: source.version)
    if let known = kept.withLock({ $0.sources[name] }) { return known }
    guard let parsed = ParsedSource(source) else { return nil }
    kept.withLock { $0.sources[name] = parsed }
    return parsed
  }

  func definition(
    _ reference: DefinitionReference, from reader: any StoreReader
  ) throws -> Definition? {
    for kind in [StoredSource.Kind.roadmap, .workflow] {
      let name = Name(kind: kind, id: reference.id, version: reference.version)
      if let known = kept.withLock({ $0.sources[name] }) { return known.definition }
      let source = try reader.source(kind: kind, id: reference.id, version: reference.version)
      if let source { return parsed(source)?.definition }
    }
    return nil
  }
}
