import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore
import VekhaCore
import VekhaLanguage
import VekhaRuntime

/// `/l/TOKEN`: a GET shows what the letter's link is about, a POST does it.
struct LinkRoutes {
  let desk: AnswerDesk

  func add(to router: Router<BasicRequestContext>) {
    router.get("l/:token") { _, context in
      try await LinkErrors.answered(in: desk.language) {
        try await show(LinkErrors.token(in: context))
      }
    }
    router.head("l/:token") { _, _ in Response(status: .ok) }
    router.post("l/:token") { request, context in
      try await LinkErrors.answered(in: desk.language) {
        try await act(LinkErrors.token(in: context), request)
      }
    }
  }

  private func show(_ token: String) async throws -> Response {
    let question = try await desk.question(token)
    guard let page = QuestionPage(question, in: desk.language) else { throw LinkFault.altered }
    return page.page.response()
  }

  private func act(_ token: String, _ request: Request) async throws -> Response {
    let body = try await request.body.collect(upTo: WebLimits.body)
    guard let form = FormFields(String(buffer: body)).flatMap(ReplyForm.init) else {
      return NoticePage(Catalogue.LinkPages.badForm, desk.language).response(.unprocessableContent)
    }
    let sentence = try await desk.answer(token, with: form.reply)
    return NoticePage(done: sentence, desk.language).response(.ok)
  }
}
