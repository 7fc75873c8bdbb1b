/// The heading of a table: what each of its columns holds.
struct Heading: Hashable {
  struct Column: Hashable {
    let role: ColumnRole
    let columns: Range<Int>
    let text: String

    /// The year whose figures it holds.
    var year: Int? {
      guard case .time(let words) = role else { return nil }
      return HeadingWords(words).year
    }
  }

  enum Kind {
    case plan
    case indicators
  }

  let columns: [Column]
  /// How many rows of the table it takes.
  let height: Int

  init(columns: [Column], height: Int) {
    self.columns = Self.settled(columns)
    self.height = height
  }

  /// Whether a column says in words that it is of the role.
  func names(_ role: ColumnRole) -> Bool {
    columns.contains { $0.role == role && !$0.text.isEmpty }
  }

  func has(_ role: ColumnRole) -> Bool { columns.contains { $0.role == role } }

  /// What table it is the heading of; nil where the words make up none.
  var kind: Kind? {
    guard !isOfPeople else { return nil }
    let years = columns.count { $0.year != nil }
    let isTimed = has(.deadline) || has(.end) || has(.responsible) || has(.responsibleAndDeadline)
    if !isTimed, years >= 2 || years == 1 && has(.unit), has(.title) { return .indicators }
    let isPlan = has(.title) && (isTimed || has(.result) && has(.number) || hasMarkedMonths)
    let named = columns.filter { !$0.text.isEmpty }
    let known = named.count(where: \.role.isKnown)
    return isPlan && known >= 2 && known * 2 >= named.count ? .plan : nil
  }

  /// Figures of an indicator by months are no plan.
  private var hasMarkedMonths: Bool {
    let title = columns.first { $0.role == .title }.flatMap { ColumnRole(heading: $0.text) }
    return title != .result && columns.count(where: \.role.isTime) >= 3
  }

  /// A list of names to be signed, or «Период: …» beside «Тема: …», is no plan.
  private var isOfPeople: Bool {
    columns.contains { column in
      let words = HeadingWords(column.text)
      return column.text.hasSuffix(":")
        || words.contain(["подпис", "фамили", "фио"])
          && ![.deadline, .responsible, .participants].contains(column.role)
    }
  }
}
