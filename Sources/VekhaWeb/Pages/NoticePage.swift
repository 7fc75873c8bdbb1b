import HTTPTypes
import Hummingbird
import HummingbirdCore
import VekhaCore
import VekhaLanguage

/// A page that only says something: what was done, or why not and what to do instead.
struct NoticePage {
  private let page: Page

  init(_ complaint: Complaint, _ language: Language) {
    page = Page(
      language: language, title: Catalogue.LinkPages.refused[language],
      content: [.paragraph(complaint.sentence[language]), .paragraph(complaint.advice[language])])
  }

  init(done sentence: Bilingual, _ language: Language) {
    page = Page(
      language: language, title: Catalogue.LinkPages.done[language],
      content: [
        .paragraph(sentence[language]),
        .paragraph(Catalogue.LinkPages.close[language], as: "soft"),
      ])
  }

  func response(_ status: HTTPResponse.Status) -> Response { page.response(status) }
}
