import VekhaCore
import VekhaRuntime

/// The conditions of a query with their values, in one order.
struct Selection {
  private var conditions = ["true"]
  private(set) var values: [(any Value)?] = []

  var sql: String { conditions.joined(separator: " AND ") }

  /// Adds a condition whose value is present.
  mutating func add(_ condition: String, _ value: (any Value)?) {
    guard let value else { return }
    conditions.append(condition)
    values.append(value)
  }

  mutating func add(_ condition: String, all values: [any Value] = []) {
    conditions.append(condition)
    self.values += values
  }

  /// Asks for ids that match a pattern in which `*` alone stands for any text.
  mutating func add(id column: String, matching pattern: String?) {
    guard let pattern else { return }
    guard pattern.contains("*") else { return add("\(column) = ?", pattern) }
    let plain = pattern.replacing("[", with: "[[]").replacing("?", with: "[?]")
    add("\(column) GLOB ?", plain)
  }

  /// Asks for duties that are still to be done, in the words of the index over their dates.
  mutating func addOutstanding() {
    add(Self.outstanding)
  }

  /// Asks for items of cases that go on and bind somebody.
  mutating func addRunning() {
    add(Self.running)
  }

  /// Stages have duties of their own, which no list of items shows.
  static let running =
    "c.status = 'active' AND c.isBinding = 1 AND o.code NOT GLOB '\(StageDuty.prefix)*'"

  static let outstanding = "o.status IN ('open', 'submitted')"
}
