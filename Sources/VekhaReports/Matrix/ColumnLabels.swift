/// Short names for columns that stand too close for whole ones: what the ids have in common is left out.
struct ColumnLabels {
  /// The beginning that the organisations share, such as `school-`.
  let prefix: String
  let height: Int
  private let labels: [[Character]]

  /// Takes the ids, the municipality's own first; it is shown by a star.
  init(_ organisations: [String]) {
    let prefix = Self.commonPrefix(of: Array(organisations.dropFirst()))
    self.prefix = prefix
    let shares = organisations.dropFirst().map {
      Array($0.dropFirst(prefix.count).suffix(Self.most))
    }
    labels = (organisations.isEmpty ? [] : [["*"]]) + shares
    height = labels.map(\.count).max() ?? 0
  }

  /// The letter of a column on a level, the labels standing on the lowest one.
  func letter(_ column: Int, _ level: Int) -> String {
    let label = labels[column]
    let index = level - (height - label.count)
    return index >= 0 ? String(label[index]) : " "
  }

  private static let most = 8

  /// The common beginning without the digits at its end, so that numbers stay whole.
  private static func commonPrefix(of names: [String]) -> String {
    guard let first = names.first, names.count > 1 else { return "" }
    var common = first[...]
    for name in names.dropFirst() {
      let length = zip(common, name).prefix { $0 == $1 }.count
      common = common.prefix(length)
    }
    while common.last?.isNumber == true { common.removeLast() }
    return names.contains { $0.count == common.count } ? "" : String(common)
  }
}
