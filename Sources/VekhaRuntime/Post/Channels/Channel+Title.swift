package import VekhaCore
import VekhaLanguage

extension Channel {
  /// The way as people call it.
  package var title: Bilingual {
    switch self {
    case .email: Catalogue.PreferencePage.email
    case .webhook: Catalogue.PreferencePage.webhook
    case .telegram: Catalogue.PreferencePage.telegram
    case .file: Catalogue.PreferencePage.file
    }
  }
}
