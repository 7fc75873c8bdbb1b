import Foundation
import TestWorld
import Testing

/// What the daemon's page server tells those who watch it.
@Suite(.timeLimit(.minutes(5))) struct HealthTests {
  @Test func `a daemon that has done its work is well, and says so without naming anybody`()
    async throws
  {
    let office = try office()
    let daemon = try DaemonProcess(of: office.vekha, at: MailDistrict.dueMorning)
    let visitor = try await Visitor(of: daemon)
    #expect(try await eventually { daemon.said.contains("sent=3") })
    let answer = try visitor.get("/health")
    #expect(answer.status == 200, "\(answer.body)")
    let report = try JSONSerialization.jsonObject(with: Data(answer.body.utf8)) as? [String: Any]
    #expect(report?["status"] as? String == "ok" && report?["lettersWaiting"] as? Int == 0)
    #expect((report?["lastPassAt"] as? String)?.hasPrefix("2022-03-15T06:") == true)
    let metrics = try visitor.get("/metrics")
    #expect(
      metrics.body.contains(#"vekha_letters_total{channel="email",outcome="sent"} 3"#),
      "\(metrics.body)")
    #expect(metrics.body.contains("# TYPE vekha_oldest_unsent_letter_seconds gauge"))
    for page in [answer, metrics] {
      #expect(!page.body.contains("curator") && !page.body.contains("school"))
      #expect(page.headers["cache-control"] == "no-store")
      #expect(page.headers["date"]?.hasSuffix(" GMT") == true)
      #expect(page.headers["content-security-policy"]?.contains("default-src 'none'") == true)
      #expect(page.headers["x-content-type-options"] == "nosniff")
    }
    #expect(try await daemon.stop() == 0)
  }

  @Test func `a letter that has waited for more than a day is a failure`() async throws {
    let office = try office()
    office.server.stop()
    try office.tick("2022-03-18T17:00:00+04:00", status: 69)
    let daemon = try DaemonProcess(of: office.vekha, at: "2022-03-20T12:00:00+04:00")
    let visitor = try await Visitor(of: daemon)
    #expect(try await eventually { try visitor.get("/health").body.contains("letters-stuck") })
    #expect(try visitor.get("/health").status == 503)
    #expect(try await daemon.stop() == 0)
  }

  @Test func `a port that is taken does not stop the letters`() async throws {
    let first = try office()
    let holder = try DaemonProcess(of: first.vekha, at: MailDistrict.start)
    let port = try await Visitor(of: holder).port
    let second = try office(listening: "127.0.0.1:\(port)")
    let daemon = try DaemonProcess(of: second.vekha, at: MailDistrict.dueMorning)
    #expect(try await eventually { daemon.said.contains("web page waits") })
    #expect(try await eventually { try second.addresses() == MailDistrict.curators })
    #expect(try await daemon.stop() == 0)
    #expect(try await holder.stop() == 0)
  }

  @Test(arguments: [
    ("GET", "/nothing", 404), ("POST", "/health", 404), ("GET", "/../etc/passwd", 404),
  ])
  func `what is not there is answered as such`(
    method: String, path: String, status: Int
  ) async throws {
    let daemon = try DaemonProcess(of: try office().vekha, at: MailDistrict.start)
    let answer = try await Visitor(of: daemon).ask(method, path)
    #expect(answer.status == status && answer.headers["x-frame-options"] == "DENY")
    #expect(try await daemon.stop() == 0)
  }

  @Test func `headers without end are refused, and an idle visitor holds up no stop`()
    async throws
  {
    let daemon = try DaemonProcess(of: try office().vekha, at: MailDistrict.start)
    let visitor = try await Visitor(of: daemon)
    let long = String(repeating: "x", count: 100_000)
    #expect(try visitor.ask("GET", "/health", ["X-Long": long]).status != 200)
    let idle = try Line(to: visitor.port)
    try idle.say("GET /health HTTP/1.1\r\n")
    #expect(try await daemon.stop() == 0)
    withExtendedLifetime(idle) {}
  }

  @Test(arguments: ["8080", "127.0.0.1", "127.0.0.1:99999", "a b:80"])
  func `an address that is none is refused at the start`(address: String) throws {
    var office = try office()
    office.vekha.environment["VEKHA_LISTEN"] = address
    let run = try office.vekha("run")
    #expect(run.status == 65 && run.complaint.contains("web.listen"), "\(run.complaint)")
  }

  private func office(listening address: String = "127.0.0.1:0") throws -> MailOffice {
    var office = try MailOffice()
    office.vekha.environment["VEKHA_LISTEN"] = address
    try MailDistrict.load(into: office.vekha)
    return office
  }
}
