/// How long a mail server may take.
package struct SMTPLimits: Hashable, Sendable {
  /// From the first packet to the end of the log-in.
  package var connect: Duration
  /// From the first packet to the answer that the letter is taken.
  package var letter: Duration

  package init(connect: Duration = .seconds(20), letter: Duration = .seconds(120)) {
    self.connect = connect
    self.letter = letter
  }
}

extension Duration {
  var milliseconds: Int {
    Int(components.seconds) * 1000 + Int(components.attoseconds / 1_000_000_000_000_000)
  }
}
