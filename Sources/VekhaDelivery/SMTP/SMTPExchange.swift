/// What was said between client and server over one letter; the transport's callbacks write it.
final class SMTPExchange {
  private let letter: [UInt8]
  private var handedOver = 0
  private var replyIsWhole = true
  private var isLeaving = false

  /// The client's last command, its farewell apart.
  private(set) var command = SMTPCommand.greeting
  /// The server's answer to it, if there was one.
  private(set) var reply: SMTPReply?

  init(letter: [UInt8]) {
    self.letter = letter
  }

  /// Fills a buffer with the next bytes of the letter and says how many they are.
  func read(into buffer: UnsafeMutableRawBufferPointer) -> Int {
    let rest = letter[handedOver...].prefix(buffer.count)
    buffer.copyBytes(from: rest)
    handedOver += rest.count
    return rest.count
  }

  /// Notes a command; the lines of a log-in follow it and are no commands themselves.
  func said(_ bytes: some Collection<UInt8>) {
    guard let said = SMTPCommand(line: bytes) else { return }
    isLeaving = said == .quit
    command = isLeaving ? command : said
  }

  /// Notes a line of an answer; the answer to QUIT says nothing about the letter.
  func heard(_ bytes: some Collection<UInt8>) {
    guard !isLeaving, let line = SMTPReply(line: bytes) else { return }
    if replyIsWhole {
      reply = line
    } else {
      reply?.append(line)
    }
    replyIsWhole = line.isLast
  }
}

/// The commands of a submission that the fate of a letter depends on (RFC 5321, 4.1.1).
enum SMTPCommand: String {
  case greeting
  case hello = "EHLO"
  case plainHello = "HELO"
  case encryption = "STARTTLS"
  case login = "AUTH"
  case sender = "MAIL"
  case recipient = "RCPT"
  case data = "DATA"
  case quit = "QUIT"

  init?(line: some Collection<UInt8>) {
    let verb = line.prefix(8).prefix { $0 > 32 }
    self.init(rawValue: String(decoding: verb, as: UTF8.self))
  }
}
