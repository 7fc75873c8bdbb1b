internal import Foundation
internal import VekhaCore
internal import VekhaLanguage
package import VekhaRuntime

/// Puts each letter into a folder as an `.eml` file, which any mail program opens.
package actor FileNotifier: Notifier {
  private let folder: String
  private let executor = QueueExecutor(label: "vekha.letters")

  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    executor.asUnownedSerialExecutor()
  }

  /// Takes the folder, which is made with the first letter.
  package init(folder: String) {
    self.folder = folder
  }

  package func deliver(_ letter: OutgoingLetter) -> DeliveryOutcome {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      try DurableFile.store(letter.bytes, named: LetterFileName.of(letter.id), in: folder)
      return .sent
    } catch let failure as SystemFailure {
      return .unreachable(reason: Catalogue.Delivery.folderNotWritable(folder, failure.words).ru)
    } catch {
      return .unreachable(reason: Catalogue.Delivery.folderNotWritable(folder, nil).ru)
    }
  }
}
