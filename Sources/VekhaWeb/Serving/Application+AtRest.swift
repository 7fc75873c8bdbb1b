import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore
import ServiceLifecycle
import VekhaRuntime

extension ApplicationProtocol {
  /// Serves as `run` does, but reads the clock for each answer.
  ///
  /// Hummingbird's own way writes the date of answers anew each second, whether anybody asks or not, and so uses
  /// half of the processor time of a daemon at rest.
  func serveAtRest(with configuration: ServerConfiguration) async throws {
    let responder = try await responder
    let server = try server.buildServer(
      configuration: configuration, eventLoopGroup: eventLoopGroup, logger: logger,
      responder: { [logger] request, writer, channel in
        let context = Self.Responder.Context(source: .init(channel: channel, logger: logger))
        var response = try await responder.respond(to: request, context: context)
        response.headers[.date] = HTTPDate(SystemTime().now).description
        do {
          try await writer.write(response: response.head, body: response.body)
        } catch {
          // Under its own name the transport would answer once more.
          throw UnsentAnswer()
        }
      },
      onServerRunning: { await self.onServerRunning($0) })
    try await server.run()
  }
}

/// An answer that broke off.
private struct UnsentAnswer: Error {}
