import VekhaCore
import VekhaRuntime

/// A moment as headers write it: `Tue, 01 Mar 2022 09:00:00 GMT` (RFC 9110, 5.6.7).
struct HTTPDate: CustomStringConvertible {
  let description: String

  init(_ instant: Instant) {
    let words = MailDate(instant, offsetSeconds: 0).description.split(separator: " ").dropLast()
    description =
      words.map { $0.count == 1 ? "0\($0)" : String($0) }.joined(separator: " ") + " GMT"
  }
}
