import Foundation
import TestWorld
import Testing

/// A visitor of the page server who speaks HTTP by hand, so that she can also be rude.
struct Visitor {
  let port: UInt16

  struct Answer {
    var status: Int
    var headers: [String: String]
    var body: String
  }

  /// Waits until the daemon has said where it listens.
  init(of daemon: DaemonProcess) async throws {
    var found: UInt16?
    _ = try await eventually {
      found = daemon.said.firstMatch(of: /web page address=127\.0\.0\.1:(\d+)/).flatMap {
        UInt16($0.1)
      }
      return found != nil || daemon.isOver
    }
    port = try #require(found, "\(daemon.said)")
  }

  func get(_ path: String) throws -> Answer { try ask("GET", path) }

  /// Sends a form as a browser does.
  func post(_ path: String, _ form: [String: String]) throws -> Answer {
    let body = form.map { "\($0)=\(Self.encoded($1))" }.joined(separator: "&")
    return try ask(
      "POST", path, ["Content-Type": "application/x-www-form-urlencoded"], body: body)
  }

  func ask(
    _ method: String, _ path: String, _ headers: [String: String] = [:], body: String = ""
  ) throws -> Answer {
    let fields = headers.map { "\($0): \($1)\r\n" }.joined()
    let length = body.isEmpty ? "" : "Content-Length: \(body.utf8.count)\r\n"
    let line = try Line(to: port)
    try line.say(
      "\(method) \(path) HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\(fields)\(length)\r\n"
        + body)
    return try #require(Answer(line.hearAll()))
  }

  private static func encoded(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? ""
  }
}

extension Visitor.Answer {
  init?(_ data: Data) {
    let text = String(decoding: data, as: UTF8.self)
    guard let end = text.firstRange(of: "\r\n\r\n") else { return nil }
    let lines = text[..<end.lowerBound].components(separatedBy: "\r\n")
    status = Int(lines[0].split(separator: " ").dropFirst().first ?? "") ?? 0
    headers = [:]
    for line in lines.dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1)
      headers[parts[0].lowercased()] = parts.dropFirst().first.map {
        $0.trimmingCharacters(in: .whitespaces)
      }
    }
    body = String(text[end.upperBound...])
  }
}

/// One connection to a port of this machine.
final class Line {
  private let socket: FileHandle

  init(to port: UInt16) throws {
    let number = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    socket = FileHandle(fileDescriptor: number, closeOnDealloc: true)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(number, $0, length) }
    }
    guard result == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
  }

  func say(_ words: String) throws { try socket.write(contentsOf: Data(words.utf8)) }

  /// Everything up to the end that the other side makes.
  func hearAll() throws -> Data { try Ear.all(of: socket) }
}
