/// How long a mail server may take.
package struct SMTPLimits: Hashable, Sendable {
  /// From the first packet to the end of the log-in.
  package var connect: Duration
  /// From the first packet to the answer that the letter is taken.
  package var letter: Duration
  /// What is left for the letter in hand once the program is about to end.
  package var farewell: Duration

  package init(
    connect: Duration = .seconds(20), letter: Duration = .seconds(120),
    farewell: Duration = .seconds(5)
  ) {
    self.connect = connect
    self.letter = letter
    self.farewell = farewell
  }
}

extension Duration {
  var milliseconds: Int {
    Int(components.seconds) * 1000 + Int(components.attoseconds / 1_000_000_000_000_000)
  }
}
