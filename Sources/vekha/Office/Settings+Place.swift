import VekhaCore
import VekhaLanguage
import VekhaRuntime
import VekhaYAML

extension Settings {
  /// Reads the settings of an installation; a mistake in their file is shown in its line.
  static func read(at place: Place) throws -> Settings {
    let reader = SettingsReader(file: try file(at: place), environment: place.environment)
    if reader.diagnostics.contains(where: { $0.severity == .error }) {
      for diagnostic in reader.diagnostics { Output.note(diagnostic.text(in: .spoken)) }
      throw Failure(.badData, Catalogue.Complaints.settingsFile(place.config.path))
    }
    do throws(SettingFault) {
      return try reader.settings()
    } catch {
      throw Failure(.badData, error.complaint)
    }
  }

  private static func file(at place: Place) throws -> SourceFile? {
    do {
      return try DefinitionFiles(paths: [place.config.path]).files.first
    } catch FileFailure.missing where !place.config.isRequired {
      return nil
    }
  }
}

extension SettingFault {
  fileprivate var complaint: Complaint {
    switch problem {
    case .noAddress: Catalogue.Complaints.senderAddress(value)
    case .noListener: Catalogue.Complaints.listenAddress(value)
    case .noURL: Catalogue.Complaints.webAddress(value)
    case .noLevel: Catalogue.Complaints.logLevel(value)
    case .noPace: Catalogue.Complaints.pace(setting, value)
    }
  }
}
