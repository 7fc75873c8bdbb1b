import CFloor
import VekhaCore
import VekhaDelivery
import VekhaRuntime
import VekhaStore

/// Letters to a mail server on this machine, beside a client that never waits without need.
struct Mail: Figure {
  static let name = "mail"
  static let title = "Letters to a mail server"
  static let about = """
    Composed letters go to a server on this machine over one connection, each marked as sent \
    before the next one leaves. The floor is one pipelined connection with the same letters, \
    without marks.
    """

  func lines(in workshop: Workshop) async throws -> [Line] {
    let real = try MailServer(folder: workshop.places[1].folder + "/letters")
    defer { real.stop() }
    let lines = try await lines(in: workshop, with: "a real server", port: real.port)
    let idle = Int(floor_mail_server_start())
    let others = try await self.lines(in: workshop, with: "a server that does nothing", port: idle)
    return lines + others.prefix(1).map(\.withoutGoal)
  }

  private func lines(
    in workshop: Workshop, with server: String, port: Int
  ) async throws -> [Line] {
    let folder = try await workshop.towns.copy(
      cases: workshop.sizes.small, to: workshop.disk.folder, named: "mail")
    let store = try SQLiteStore(path: folder + "/vekha.sqlite")
    let count = workshop.isQuick ? 20 : 1000
    let postman = Postman(
      store: store, memory: WorldMemory(),
      notifier: SMTPNotifier(server: try SMTPServer(url: "smtp://127.0.0.1:\(port)")),
      stationery: try .bench())
    var (pairs, syncs) = (Pairs(), [Double]())
    for round in 0..<workshop.repeated(7) {
      let letters = Envelopes.letters(count, round: round)
      try await store.write { writer in
        for letter in letters { try writer.save(letter, carrying: []) }
      }
      let raw = RawLetters(letters)
      try await pairs.add(
        product: {
          let waits = try await workshop.witness.syncs {
            let done = try await postman.deliver(at: .clock(Workshop.quiet))
            guard done.sent == count else { throw RawFailure(words: "letters were not taken") }
          }
          if let waits { syncs.append(Double(waits) / Double(count) * 100) }
        }, floor: { try raw.send(to: port) })
    }
    return [
      Line(
        "\(count.grouped) letters to \(server)", at: workshop.disk.name, pairs,
        share: 0.5, note: ", \(Int(Double(count) / pairs.product.median).grouped)/s"),
      Line(
        "letters: waits for the disk, per 100 marks", at: workshop.disk.name,
        syncs: syncs.isEmpty ? nil : syncs.median, floor: "1", atMost: 1),
    ]
  }
}

extension Line {
  /// What is shown for comparison only.
  fileprivate var withoutGoal: Line {
    var line = self
    (line.goal, line.isMet) = ("", nil)
    return line
  }
}

/// Letters as the postman composes them, ready to leave.
enum Envelopes {
  static func letters(_ count: Int, round: Int) -> [Letter] {
    (0..<count).map { number in
      let address = "curator-\(number)@example.org"
      return Letter(
        id: SHA256.hex(Array("\(round)-\(number)".utf8).map { $0 }).prefix32,
        key: "1|email|\(round)-\(number)|digest", recipient: PersonKey(rawValue: 1),
        address: address, channel: .email, subject: "Сроки: 1 пункт", bytes: bytes(to: address),
        createdAt: Workshop.quiet, retryAt: Workshop.quiet)
    }
  }

  private static func bytes(to address: String) -> [UInt8] {
    let line = String(repeating: "0KHRgNC+0LrQuCDQv9C+INC/0YDQuNC60LDQt9GD", count: 1) + "\r\n"
    return Array(
      ("From: vekha@example.org\r\nTo: \(address)\r\nSubject: Deadlines\r\n"
        + "Content-Transfer-Encoding: base64\r\n\r\n" + String(repeating: line, count: 90)).utf8)
  }
}

extension String {
  fileprivate var prefix32: String { String(prefix(32)) }
}

/// The same letters where a client in C can read them.
final class RawLetters {
  private let letters: [floor_letter]
  private let texts: [UnsafeMutablePointer<CChar>]

  init(_ letters: [Letter]) {
    var texts: [UnsafeMutablePointer<CChar>] = []
    func kept(_ bytes: some Collection<UInt8>) -> UnsafePointer<CChar> {
      let text = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count + 1)
      for (place, byte) in bytes.enumerated() { text[place] = CChar(bitPattern: byte) }
      text[bytes.count] = 0
      texts.append(text)
      return UnsafePointer(text)
    }
    self.letters = letters.map { letter in
      floor_letter(
        sender: kept("vekha@example.org".utf8), recipient: kept(letter.address.utf8),
        bytes: kept(letter.bytes), length: letter.bytes.count)
    }
    self.texts = texts
  }

  deinit {
    for text in texts { text.deallocate() }
  }

  func send(to port: Int) throws {
    guard floor_send(Int32(port), letters, letters.count) else {
      throw RawFailure(words: "the floor's letters were not taken")
    }
  }
}
