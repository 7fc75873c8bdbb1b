import Synchronization
package import VekhaYAML

/// The files that ship with Vekha and are known without being loaded, read when somebody first asks.
package final class ShippedDefinitions: Sendable {
  private let files: [SourceFile]
  private let kept = Mutex<DefinitionsReading?>(nil)

  package init(_ files: [SourceFile]) {
    self.files = files
  }

  /// What came of reading them.
  package var reading: DefinitionsReading {
    kept.withLock { kept in
      if let kept { return kept }
      let reading = DefinitionsReader.vekha(known: KnownDefinitions()).read(files)
      kept = reading
      return reading
    }
  }
}
