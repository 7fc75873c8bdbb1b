/// A text in the order in which people count: `1.2` before `1.10`, `school-9` before `school-10`.
///
/// Runs of digits are compared as numbers and all else byte by byte, which is the order of the alphabet.
package struct NaturalOrder: Comparable {
  private let text: String

  package init(_ text: String) {
    self.text = text
  }

  package static func < (left: NaturalOrder, right: NaturalOrder) -> Bool {
    let (first, second) = (left.text.utf8.span, right.text.utf8.span)
    var (one, other) = (0, 0)
    while one < first.count, other < second.count {
      let order =
        switch (first[one].isDigit, second[other].isDigit) {
        case (true, true): compareNumbers(first, &one, second, &other)
        case (false, false): compareSigns(first, &one, second, &other)
        case (let isNumber, _): isNumber ? -1 : 1
        }
      if order != 0 { return order < 0 }
    }
    return one == first.count && other < second.count
  }

  private static func compareSigns(
    _ first: Span<UInt8>, _ one: inout Int, _ second: Span<UInt8>, _ other: inout Int
  ) -> Int {
    defer { (one, other) = (one + 1, other + 1) }
    return Int(first[one]) - Int(second[other])
  }

  /// A number of any length is the smaller one if it has fewer digits.
  private static func compareNumbers(
    _ first: Span<UInt8>, _ one: inout Int, _ second: Span<UInt8>, _ other: inout Int
  ) -> Int {
    let (start, end) = (one, digitsEnd(of: first, from: one))
    let (otherStart, otherEnd) = (other, digitsEnd(of: second, from: other))
    (one, other) = (end, otherEnd)
    let longer = (end - start) - (otherEnd - otherStart)
    if longer != 0 { return longer }
    for place in 0..<(end - start) where first[start + place] != second[otherStart + place] {
      return Int(first[start + place]) - Int(second[otherStart + place])
    }
    return 0
  }

  private static func digitsEnd(of text: Span<UInt8>, from start: Int) -> Int {
    var end = start
    while end < text.count, text[end].isDigit { end += 1 }
    return end
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(self) }
}
