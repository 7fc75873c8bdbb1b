import Synchronization

/// The definitions of one process in the form the engine uses, each read once.
///
/// A version is the hash of its text, so what is known of it is true for every database and every transaction.
package final class ParsedSources: Sendable {
  private let kept = Mutex<[SourceVersion: ParsedSource]>([:])

  package init() {}

  /// The parsed form of a stored source; nil where this version of Vekha cannot read it.
  func parsed(_ version: SourceVersion, from reader: any StoreReader) throws -> ParsedSource? {
    if let known = kept.withLock({ $0[version] }) { return known }
    guard let source = try reader.source(version), let parsed = ParsedSource(source) else {
      return nil
    }
    kept.withLock { kept in
      if kept.count >= Self.countMax { kept = [:] }
      kept[version] = parsed
    }
    return parsed
  }

  /// No municipality has so many at a time; who meets more begins anew.
  private static let countMax = 256
}
