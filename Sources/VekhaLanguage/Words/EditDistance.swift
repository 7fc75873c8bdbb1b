/// How many letters must be added, dropped, replaced or swapped to turn one word into another.
package enum EditDistance {
  /// The distance, or nil where it is greater than the bound.
  package static func between(
    _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost bound: Int
  ) -> Int? {
    guard bound >= 0, abs(left.count - right.count) <= bound else { return nil }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      let current = next(row, left, right, last, beforeLast)
      guard current.contains(where: { $0 <= bound }) else { return nil }
      (beforeLast, last) = (last, current)
    }
    return last[right.count] <= bound ? last[right.count] : nil
  }

  /// One more row of the table of distances between the words' beginnings.
  private static func next(
    _ row: Int, _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], _ last: [Int],
    _ beforeLast: [Int]
  ) -> [Int] {
    var current = [row + 1]
    for column in right.indices {
      let replaced = last[column] + (left[row] == right[column] ? 0 : 1)
      var distance = min(replaced, last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        distance = min(distance, beforeLast[column - 1] + 1)
      }
      current.append(distance)
    }
    return current
  }
}
