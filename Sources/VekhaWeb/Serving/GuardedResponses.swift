import HTTPTypes
import Hummingbird
import HummingbirdCore
import Logging
import NIOCore

/// Gives every answer the headers that keep a browser from doing anything but show it.
struct GuardedResponses<Context: RequestContext>: RouterMiddleware {
  let logger: Logger

  @concurrent
  func handle(
    _ request: Request, context: Context,
    next: @concurrent (Request, Context) async throws -> Response
  ) async throws -> Response {
    var response = await answer(to: request, context: context, next: next)
    for field in SafetyHeaders.all where response.headers[field.name] == nil {
      response.headers[field.name] = field.value
    }
    return response
  }

  /// What goes wrong inside is written down without the address, which may hold a link's token.
  @concurrent
  private func answer(
    to request: Request, context: Context,
    next: @concurrent (Request, Context) async throws -> Response
  ) async -> Response {
    do {
      return try await next(request, context)
    } catch let error as HTTPError {
      return Response(status: error.status)
    } catch is NIOTooManyBytesError {
      return Response(status: .contentTooLarge)
    } catch {
      logger.error("page failed", metadata: ["error": "\(error)"])
      return Response(status: .internalServerError)
    }
  }
}

/// Headers that forbid whatever no page of ours needs.
enum SafetyHeaders {
  static let all: [HTTPField] =
    [
      ("Content-Security-Policy", policy(styles: [])),
      ("Cache-Control", "no-store"),
      ("X-Content-Type-Options", "nosniff"),
      ("Referrer-Policy", "no-referrer"),
      ("X-Frame-Options", "DENY"),
      ("Cross-Origin-Resource-Policy", "same-origin"),
      ("X-Robots-Tag", "noindex, nofollow"),
    ].compactMap(field)

  /// A policy under which a page may use the styles with the given hashes and send forms home.
  static func policy(styles: [String]) -> String {
    let allowed = styles.isEmpty ? "'none'" : styles.joined(separator: " ")
    return "default-src 'none'; style-src \(allowed); form-action 'self'; base-uri 'none'; "
      + "frame-ancestors 'none'"
  }

  static func field(_ name: String, _ value: String) -> HTTPField? {
    HTTPField.Name(name).map { HTTPField(name: $0, value: value) }
  }
}
