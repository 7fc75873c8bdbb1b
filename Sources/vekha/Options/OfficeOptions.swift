import ArgumentParser
import Foundation
import VekhaLanguage

/// Where the data, the settings and the database are; every verb that needs them takes these.
struct OfficeOptions: ParsableArguments {
  @Option(help: .spoken(Catalogue.Options.data, Catalogue.Options.folder))
  var data: String?

  @Option(help: .spoken(Catalogue.Options.database, Catalogue.Options.address))
  var database: String?

  @Option(help: .spoken(Catalogue.Options.config, Catalogue.Options.file))
  var config: String?

  @OptionGroup var language: LanguageOptions

  /// The place that the options, or else the environment, or else the system's customs name.
  var place: Place {
    get throws {
      let environment = ProcessInfo.processInfo.environment
      return try Place(
        folder: data ?? environment["VEKHA_DATA"].nonEmpty,
        database: database ?? environment["VEKHA_DATABASE"].nonEmpty,
        config: config, environment: environment)
    }
  }

  /// Reads the settings and opens the database.
  func open() throws -> Office {
    try Office(at: place, language: language.language)
  }
}

extension String? {
  /// The text, nil where there is nothing in it.
  var nonEmpty: String? { self?.isEmpty == true ? nil : self }
}
