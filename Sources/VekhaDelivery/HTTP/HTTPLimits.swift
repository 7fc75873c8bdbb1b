/// How long a web server may take.
package struct HTTPLimits: Hashable, Sendable {
  package var connect: Duration
  /// From the first packet to the end of the answer.
  package var answer: Duration
  /// What is left for the request in hand once the program is about to end.
  package var farewell: Duration

  package init(
    connect: Duration = .seconds(10), answer: Duration = .seconds(30),
    farewell: Duration = .seconds(5)
  ) {
    self.connect = connect
    self.answer = answer
    self.farewell = farewell
  }
}
