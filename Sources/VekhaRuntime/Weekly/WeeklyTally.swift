import VekhaLanguage

/// What stands out at some organisations in the week's round, counted and not yet put into words.
struct WeeklyTally: Sendable {
  var late = 0
  /// Those of the late ones about which nobody has done anything for long.
  var silent = 0
  /// Those for which another date is asked.
  var asked = 0
  /// Those for which nobody answers, though somebody should.
  var vacant = 0
  private var firstLate: DutyName?
  private var firstAsked: DutyName?
  private var firstVacant: DutyName?
  /// What happened first, by its place among all that happened.
  private var firstMove: (place: Int, duty: DutyName)?

  /// The duty that stands for all that is to be told in the outbox; nil where there is nothing.
  var duty: DutyName? { firstLate ?? firstAsked ?? firstVacant ?? firstMove?.duty }

  /// The counts that stand in the subject and above the table.
  var figures: Catalogue.Weekly.Figures {
    Catalogue.Weekly.Figures(late: late, silent: silent, requests: asked, vacant: vacant)
  }

  mutating func noteLate(_ duty: @autoclosure () -> DutyName, isSilent: Bool) {
    late += 1
    if isSilent { silent += 1 }
    if firstLate == nil { firstLate = duty() }
  }

  mutating func noteAsked(_ duty: @autoclosure () -> DutyName) {
    asked += 1
    if firstAsked == nil { firstAsked = duty() }
  }

  mutating func noteVacant(_ duty: @autoclosure () -> DutyName) {
    vacant += 1
    if firstVacant == nil { firstVacant = duty() }
  }

  mutating func noteMove(_ duty: DutyName, at place: Int) {
    if firstMove == nil { firstMove = (place, duty) }
  }

  static func + (left: Self, right: Self) -> Self {
    var sum = left
    sum.late += right.late
    sum.silent += right.silent
    sum.asked += right.asked
    sum.vacant += right.vacant
    sum.firstLate = earlier(left.firstLate, right.firstLate)
    sum.firstAsked = earlier(left.firstAsked, right.firstAsked)
    sum.firstVacant = earlier(left.firstVacant, right.firstVacant)
    sum.firstMove = [left.firstMove, right.firstMove].compactMap(\.self).min { $0.place < $1.place }
    return sum
  }

  private static func earlier(_ left: DutyName?, _ right: DutyName?) -> DutyName? {
    guard let left, let right else { return left ?? right }
    return min(left, right)
  }
}
