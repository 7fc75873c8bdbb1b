package import VekhaCore

/// The week at a glance for somebody who oversees organisations, before it is put into words.
package struct WeeklySummary: Hashable, Sendable {
  /// How an organisation stands; the title is empty for the sum of all.
  package struct Row: Hashable, Sendable {
    package var organisation: String
    package var done: Int
    package var inTime: Int
    package var late: Int
    /// Those of the late ones about which nobody has done anything for long.
    package var silent: Int

    package init(organisation: String, done: Int, inTime: Int, late: Int, silent: Int) {
      self.organisation = organisation
      self.done = done
      self.inTime = inTime
      self.late = late
      self.silent = silent
    }
  }

  /// What happened to one item in the week, and where.
  package struct Move: Hashable, Sendable {
    package enum Kind: Hashable, Sendable, CaseIterable {
      case done, submitted, returned, postponed, waived, stageDone
    }

    package var kind: Kind
    package var title: String
    package var organisations: [String]

    package init(kind: Kind, title: String, organisations: [String]) {
      self.kind = kind
      self.title = title
      self.organisations = organisations
    }
  }

  /// The people of an organisation who leave something late untouched.
  package struct Silent: Hashable, Sendable {
    package var organisation: String
    package var people: String
    package var duties: Int
    /// How many days the oldest of them is late.
    package var days: Int

    package init(organisation: String, people: String, duties: Int, days: Int) {
      self.organisation = organisation
      self.people = people
      self.duties = duties
      self.days = days
    }
  }

  /// A duty that waits for whoever reads the summary.
  package struct Waiting: Hashable, Sendable {
    package var title: String
    package var organisation: String
    package var due: CivilDate?
    /// The date that is asked for; nil where an owner is wanted.
    package var until: CivilDate?

    package init(title: String, organisation: String, due: CivilDate?, until: CivilDate? = nil) {
      self.title = title
      self.organisation = organisation
      self.due = due
      self.until = until
    }
  }

  package var rows: [Row]
  package var moves: [Move]
  package var silent: [Silent]
  package var vacant: [Waiting]
  package var requests: [Waiting]

  package init(
    rows: [Row], moves: [Move] = [], silent: [Silent] = [], vacant: [Waiting] = [],
    requests: [Waiting] = []
  ) {
    self.rows = rows
    self.moves = moves
    self.silent = silent
    self.vacant = vacant
    self.requests = requests
  }
}

extension WeeklySummary {
  /// The sum of all rows.
  package var total: Row { rows.reduce(Row.none) { $0 + $1 } }
}

extension WeeklySummary.Row {
  static let none = Self(organisation: "", done: 0, inTime: 0, late: 0, silent: 0)

  static func + (left: Self, right: Self) -> Self {
    Self(
      organisation: "", done: left.done + right.done, inTime: left.inTime + right.inTime,
      late: left.late + right.late, silent: left.silent + right.silent)
  }
}
