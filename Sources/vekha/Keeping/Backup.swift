import ArgumentParser
import Foundation
import VekhaLanguage
import VekhaRuntime
import VekhaStore

/// `vekha backup`: a consistent copy of the database and the documents in one file.
struct Backup: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: Catalogue.Verbs.backup.spoken,
    discussion: Catalogue.Examples.backup.spoken)

  @Argument(help: .spoken(Catalogue.Verbs.newFile, Catalogue.Options.file))
  var file: String

  @OptionGroup(title: Catalogue.Options.title.spoken) var options: OfficeOptions

  func run() async throws {
    let office = try options.open()
    try await office.store.backup(to: file, evidence: office.shelf)
    let seal = try await office.read { try $0.reader.latestSeal() }
    Output.write(Catalogue.Keeping.backedUp(file, seal: seal).spoken)
  }
}

/// `vekha restore`: a backup takes the place of the database once it has proved whole.
struct Restore: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: Catalogue.Verbs.restore.spoken,
    discussion: Catalogue.Verbs.restoreExamples.spoken)

  @Argument(help: .spoken(Catalogue.Verbs.backupFile, Catalogue.Options.file))
  var file: String

  @Flag(help: .spoken(Catalogue.Options.yes))
  var yes = false

  @OptionGroup(title: Catalogue.Options.title.spoken) var options: OfficeOptions

  func run() async throws {
    let place = try options.place
    let replaces = FileManager.default.fileExists(atPath: place.database)
    guard FileManager.default.fileExists(atPath: file) else { throw StoreFailure.missing(file) }
    if replaces {
      try Terminal.agree(Catalogue.shallReplace(place.database), isAgreed: yes)
    }
    let restoration = Restoration(
      of: file, to: place.database, evidence: EvidenceFolder(path: place.evidence))
    let found = try await restoration.run(replacing: replaces)
    if let fault = found.fault {
      throw Failure(.badData, Catalogue.Complaints.backupDamaged(fault.words))
    }
    Output.write(Catalogue.Keeping.restored(cases: found.cases, seal: found.seal).spoken)
  }
}
