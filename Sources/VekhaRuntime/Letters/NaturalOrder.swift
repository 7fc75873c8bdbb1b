/// A text in the order in which people count: `1.2` before `1.10`, `school-9` before `school-10`.
package struct NaturalOrder: Comparable {
  private enum Part: Equatable {
    case words(String)
    case number(digits: String)
  }

  private let parts: [Part]

  package init(_ text: String) {
    var parts: [Part] = []
    var rest = text[...]
    while let first = rest.first {
      let isNumber = first.isDigit
      let run = rest.prefix { $0.isDigit == isNumber }
      parts.append(isNumber ? .number(digits: String(run)) : .words(String(run)))
      rest = rest[run.endIndex...]
    }
    self.parts = parts
  }

  package static func < (left: NaturalOrder, right: NaturalOrder) -> Bool {
    for (first, second) in zip(left.parts, right.parts) where first != second {
      return precedes(first, second)
    }
    return left.parts.count < right.parts.count
  }

  /// A number of any length is the smaller one if it has fewer digits.
  private static func precedes(_ left: Part, _ right: Part) -> Bool {
    switch (left, right) {
    case (.number(let first), .number(let second)):
      (first.utf8.count, first) < (second.utf8.count, second)
    case (.words(let first), .words(let second)): first < second
    case (.number, .words): true
    case (.words, .number): false
    }
  }
}

extension Character {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }
}
