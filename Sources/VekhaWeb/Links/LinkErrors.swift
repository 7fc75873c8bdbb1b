import HTTPTypes
import Hummingbird
import HummingbirdCore
import VekhaCore
import VekhaLanguage
import VekhaRuntime

/// What the pages of links have in common: where their token is, and what is said when it does not work.
enum LinkErrors {
  static func token(in context: BasicRequestContext) -> String {
    context.parameters.get("token") ?? ""
  }

  /// Whatever stands in the way is said on a page; what nobody foresaw goes on to the log.
  static func answered(
    in language: Language, _ work: () async throws -> Response
  ) async throws -> Response {
    do {
      return try await work()
    } catch let fault as LinkFault {
      return NoticePage(fault.complaint, language).response(fault.status)
    } catch let refusal as Refusal {
      let complaint = Complaint(
        Catalogue.sentence(for: refusal), advice: Catalogue.LinkPages.otherwise)
      return NoticePage(complaint, language).response(.conflict)
    } catch is StoreFailure {
      return NoticePage(Catalogue.LinkPages.unavailable, language)
        .response(.serviceUnavailable)
    }
  }
}

extension LinkFault {
  fileprivate var complaint: Complaint {
    switch self {
    case .altered: Catalogue.LinkPages.altered
    case .expired: Catalogue.LinkPages.expired
    case .used: Catalogue.LinkPages.used
    case .left: Catalogue.LinkPages.left
    }
  }

  fileprivate var status: HTTPResponse.Status {
    switch self {
    case .altered: .notFound
    case .expired, .used, .left: .gone
    }
  }
}
