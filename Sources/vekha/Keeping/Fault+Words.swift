import VekhaCore
import VekhaLanguage
import VekhaRuntime

extension Verification.Fault {
  /// What is damaged, and where.
  var words: Bilingual {
    switch self {
    case .brokenRecord(let id, let sequence):
      Catalogue.Keeping.brokenRecord(sequence, caseID: id)
    case .unreadableRecord(let id, let sequence):
      Catalogue.Keeping.unreadableRecord(sequence, caseID: id)
    case .gap(let id, let sequence): Catalogue.Keeping.gap(sequence, caseID: id)
    case .stateDiffers(let id): Catalogue.Keeping.stateDiffers(caseID: id)
    case .brokenSeal(let number): Catalogue.Keeping.brokenSeal(number)
    case .brokenText(let reference): Catalogue.Keeping.brokenText(reference)
    case .damagedFile(let words): Catalogue.Keeping.damagedFile(words)
    }
  }
}
