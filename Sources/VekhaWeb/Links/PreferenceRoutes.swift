import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore
import VekhaCore
import VekhaLanguage
import VekhaRuntime

/// `/p/TOKEN`: a GET shows how a person has her letters, a POST changes it.
struct PreferenceRoutes {
  let desk: PreferenceDesk

  func add(to router: Router<BasicRequestContext>) {
    router.get("p/:token") { _, context in
      try await LinkErrors.answered(in: desk.language) {
        let preferences = try await desk.preferences(LinkErrors.token(in: context))
        return PreferencePage(
          preferences: preferences, channels: desk.channels, language: desk.language
        ).page.response()
      }
    }
    router.head("p/:token") { _, _ in Response(status: .ok) }
    router.post("p/:token") { request, context in
      try await LinkErrors.answered(in: desk.language) {
        try await change(LinkErrors.token(in: context), request)
      }
    }
  }

  private func change(_ token: String, _ request: Request) async throws -> Response {
    let body = try await request.body.collect(upTo: WebLimits.body)
    guard let fields = FormFields(String(buffer: body)) else { return badForm }
    if fields["List-Unsubscribe"] == "One-Click" {
      try await desk.unsubscribe(by: token)
      return said(Catalogue.PreferencePage.unsubscribed)
    }
    guard let chosen = PreferenceForm(fields, offering: desk.channels) else { return badForm }
    try await desk.choose(chosen.preferences, by: token)
    return said(Catalogue.PreferencePage.saved)
  }

  private var badForm: Response {
    NoticePage(Catalogue.LinkPages.badForm, desk.language).response(.unprocessableContent)
  }

  private func said(_ sentence: Bilingual) -> Response {
    NoticePage(done: sentence, desk.language).response(.ok)
  }
}
