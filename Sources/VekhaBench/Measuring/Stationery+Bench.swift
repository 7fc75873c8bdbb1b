import VekhaCore
import VekhaRuntime

extension Stationery {
  /// The sender of the benchmark's letters.
  static func bench() throws -> Stationery {
    guard let address = MailAddress("vekha@example.org") else {
      throw RawFailure(words: "the sender's address cannot be read")
    }
    return Stationery(
      from: Mailbox(name: "Веха", address: address), address: "http://localhost", language: .ru)
  }
}
