/// A text in the order in which people count: `1.2` before `1.10`, `school-9` before `school-10`.
///
/// Runs of digits are compared as numbers and all else byte by byte, which is the order of the alphabet.
package struct NaturalOrder: Comparable {
  private let text: String

  package init(_ text: String) {
    self.text = text
  }

  package static func < (left: NaturalOrder, right: NaturalOrder) -> Bool {
    var (first, second) = (left.text.utf8[...], right.text.utf8[...])
    while let one = first.first, let other = second.first {
      let order =
        switch (one.isDigit, other.isDigit) {
        case (true, true): compareNumbers(&first, &second)
        case (false, false): compareSigns(&first, &second)
        case (let isNumber, _): isNumber ? -1 : 1
        }
      if order != 0 { return order < 0 }
    }
    return first.isEmpty && !second.isEmpty
  }

  private static func compareSigns(
    _ left: inout Substring.UTF8View, _ right: inout Substring.UTF8View
  ) -> Int {
    Int(left.removeFirst()) - Int(right.removeFirst())
  }

  /// A number of any length is the smaller one if it has fewer digits.
  private static func compareNumbers(
    _ left: inout Substring.UTF8View, _ right: inout Substring.UTF8View
  ) -> Int {
    let (first, second) = (left.prefix(while: \.isDigit), right.prefix(while: \.isDigit))
    (left, right) = (left[first.endIndex...], right[second.endIndex...])
    let longer = first.count - second.count
    if longer != 0 { return longer }
    return zip(first, second).lazy.map { Int($0) - Int($1) }.first { $0 != 0 } ?? 0
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
}
