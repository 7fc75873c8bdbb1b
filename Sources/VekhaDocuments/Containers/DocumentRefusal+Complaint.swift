package import VekhaLanguage

extension DocumentRefusal {
  /// The refusal in words, with the limit named and what to do about it.
  package var complaint: Complaint {
    switch self {
    case .unknownFormat: Catalogue.Documents.unknownFormat
    case .oldOffice: Catalogue.Documents.oldOffice
    case .encrypted: Catalogue.Documents.encrypted
    case .damaged: Catalogue.Documents.damaged
    case .empty: Catalogue.Documents.empty
    case .brokenPart(let part): Catalogue.Documents.brokenPart(part)
    case .declaresEntities(let part): Catalogue.Documents.declaresEntities(part)
    case .tooLarge(let limit): Catalogue.Documents.tooLarge(limit: limit)
    case .tooManyParts(let limit): Catalogue.Documents.tooManyParts(limit: limit)
    case .partTooLarge(let part, let limit): Catalogue.Documents.partTooLarge(part, limit: limit)
    case .tooDeep(let part, let limit): Catalogue.Documents.tooDeep(part, limit: limit)
    case .tooManyElements(let part, let limit):
      Catalogue.Documents.tooManyElements(part, limit: limit)
    case .tooManyCells(let limit): Catalogue.Documents.tooManyCells(limit: limit)
    case .tooSlow(let seconds): Catalogue.Documents.tooSlow(seconds: seconds)
    }
  }
}
