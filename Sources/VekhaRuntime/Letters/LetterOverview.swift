/// A summary in words: a table, and lists of what stands out in it.
struct LetterOverview {
  var heading: String
  /// Everything together, in one line.
  var sum: String
  var table: LetterTable
  var lists: [LetterList]
}

/// Rows of figures about places.
struct LetterTable {
  struct Row {
    var name: String
    var figures: [Int]
    /// The same in a sentence, where there are no columns.
    var words: String
  }

  /// The name of the first column and of each figure.
  var head: [String]
  /// Which figures are better small.
  var alarming: Set<Int>
  var rows: [Row]
  var more: String?
}

/// Lines under a heading, of which the last may say how many are left out.
struct LetterList {
  var heading: String
  var count: Int
  var lines: [String]
}
