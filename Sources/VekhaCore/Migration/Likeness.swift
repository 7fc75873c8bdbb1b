/// Whether two titles mean the same duty after an editor's hand has been over one of them.
enum Likeness {
  /// Half of the shorter title's words must stand in the other one.
  static func isLike(_ first: String, _ second: String) -> Bool {
    let (left, right) = (stems(of: first), stems(of: second))
    let shorter = min(left.count, right.count)
    guard shorter > 0 else { return left.isEmpty == right.isEmpty }
    return left.intersection(right).count * 2 >= shorter
  }

  /// Words without their endings, so that another case or number does not matter.
  private static func stems(of title: String) -> Set<String> {
    let words = title.lowercased().split { !$0.isLetter && !$0.isNumber }
    return Set(words.filter { $0.count > 2 }.map { String($0.prefix(5)) })
  }
}
