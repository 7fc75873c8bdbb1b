extension DraftRoadmap {
  /// Gives each section a number and each item a code that no other has.
  mutating func number() {
    sections.removeAll { $0.items.isEmpty && $0.title.isEmpty }
    numberSections()
    let written = items.compactMap { ItemNumber($0.number)?.code }
    let isRestarted = Set(written).count < written.count && written.allSatisfy { !$0.contains(".") }
    var codes = ItemCodes(reserved: isRestarted ? [] : written)
    for index in sections.indices { sections[index].number(with: &codes, isRestarted: isRestarted) }
  }

  private mutating func numberSections() {
    var used = Set(sections.map(\.number))
    var seen: Set<String> = []
    for index in sections.indices {
      let number = sections[index].number
      if !number.isEmpty, seen.insert(number).inserted { continue }
      let free = ((index + 1)...).lazy.map(String.init).first { !used.contains($0) }
      sections[index].number = free ?? number
      used.insert(sections[index].number)
      seen.insert(sections[index].number)
    }
  }
}

extension DraftSection {
  /// Numbers that begin anew in each section get the section's own before them.
  fileprivate mutating func number(with codes: inout ItemCodes, isRestarted: Bool) {
    for index in items.indices {
      let own = ItemNumber(items[index].number)?.code ?? Self.word(items[index].number)
      let code = own.map { isRestarted ? "\(number).\($0)" : $0 }
      if let code, codes.take(code) {
        items[index].code = code
      } else {
        items[index].notes.append(own.map(DraftNote.repeatedNumber) ?? .unnumbered)
        items[index].code = codes.next(after: code ?? number, from: code == nil ? 1 : 2)
      }
    }
  }
}

extension DraftSection {
  /// «launch-day»: a code in words, as a roadmap has it that was not made from paper.
  fileprivate static func word(_ number: String) -> String? {
    let isCode = number.allSatisfy {
      $0.isASCII && ($0.isLetter || $0.isNumber || "-_./".contains($0))
    }
    return isCode && number.first?.isLetter == true && number.count <= 40 ? number : nil
  }
}

/// Codes that were given, and the next free one of each kind.
private struct ItemCodes {
  private var used: Set<String>
  private var reserved: Set<String>
  private var counts: [String: Int] = [:]

  init(reserved: [String]) {
    used = []
    self.reserved = Set(reserved)
  }

  /// Whether the code is taken for the first time.
  mutating func take(_ code: String) -> Bool { used.insert(code).inserted }

  /// «5/1», or the next of the kind that nobody has.
  mutating func next(after stem: String, from first: Int) -> String {
    var count = counts[stem].map { $0 + 1 } ?? first
    while reserved.contains("\(stem)/\(count)") || !used.insert("\(stem)/\(count)").inserted {
      count += 1
    }
    counts[stem] = count
    return "\(stem)/\(count)"
  }
}

extension DraftRoadmap {
  /// Marks what a row lacks, and a deadline that is the end of the one above.
  mutating func markRows() {
    for section in sections.indices {
      sections[section].lendItsTime()
      var above: DraftItem?
      for item in sections[section].items.indices {
        let notes = Self.notes(of: sections[section].items[item], below: above)
        sections[section].items[item].notes += notes
        above = sections[section].items[item]
      }
    }
  }

  private static func notes(of item: DraftItem, below above: DraftItem?) -> [DraftNote] {
    var notes: [DraftNote] = []
    if item.deadline.isEmpty { notes.append(blank(below: above)) }
    if item.responsible.isEmpty { notes.append(.noResponsible) }
    if let above, isTail(item.deadline), above.deadline.contains("срок") {
      notes.append(.deadlineTail(of: above.code))
    }
    return notes
  }

  private static func blank(below above: DraftItem?) -> DraftNote {
    guard let above else { return .noDeadline }
    guard above.deadline.isEmpty else {
      return .deadlineAbove(of: above.code, words: above.deadline)
    }
    return above.notes.first(where: \.isDeadlineAbove) ?? .noDeadline
  }

  /// One word in small letters that names no time: the end of a phrase from the row above.
  private static func isTail(_ deadline: String) -> Bool {
    guard let first = deadline.first, first.isLowercase, !deadline.contains(" ") else {
      return false
    }
    return ColumnRole(heading: deadline)?.isTime == false && deadline.count > 3
  }
}

extension DraftSection {
  /// Gives the rows under «Сентябрь» that name no time of their own the section's.
  fileprivate mutating func lendItsTime() {
    guard HeadingWords(title).namePartOfYear else { return }
    for index in items.indices where items[index].deadline.isEmpty {
      items[index].deadline = title
      items[index].notes.append(.deadlineOfSection)
    }
  }
}

extension DraftNote {
  /// Whether the deadline may be that of an item above.
  var isDeadlineAbove: Bool { if case .deadlineAbove = self { true } else { false } }
}
