import HTTPTypes
import Hummingbird
import HummingbirdCore
import NIOCore
import VekhaRuntime

/// `/health` for those who wake people up, `/metrics` for those who draw curves.
struct HealthRoutes {
  let physician: Physician

  func add(to router: Router<BasicRequestContext>) {
    router.get("health") { [physician] _, _ in
      let report = HealthReport(try await physician.vitals())
      return Response(
        status: report.isWell ? .ok : .serviceUnavailable, text: try report.json,
        type: "application/json; charset=utf-8")
    }
    router.get("metrics") { [physician] _, _ in
      Response(
        status: .ok, text: MetricsPage(vitals: try await physician.vitals()).text,
        type: "text/plain; version=0.0.4; charset=utf-8")
    }
  }
}

extension Response {
  /// A whole answer of one text.
  init(status: HTTPResponse.Status, text: String, type: String) {
    self.init(
      status: status, headers: [.contentType: type],
      body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }
}
