/// A statement that is true of the whole town after every step, whatever happened in it.
///
/// A value that may remember what it saw; it is shown every step in order.
package protocol TownInvariant: Sendable {
  /// The statement, as one sentence.
  var statement: String { get }

  /// What one step broke, each finding naming what is concerned; the cost follows what the step touched.
  mutating func check(_ scene: Scene) throws -> [String]

  /// What is broken anywhere; asked after each crash and at each year's end.
  mutating func checkWhole(_ scene: Scene) throws -> [String]
}

extension TownInvariant {
  package mutating func check(_ scene: Scene) throws -> [String] { [] }

  package mutating func checkWhole(_ scene: Scene) throws -> [String] { [] }
}

/// A statement that turned out not to be true, and of what.
package struct Violation: Error, Hashable, Sendable {
  package var statement: String
  /// The case, letter or person concerned, and what was found.
  package var finding: String

  package init(_ statement: String, _ finding: String) {
    self.statement = statement
    self.finding = finding
  }
}
