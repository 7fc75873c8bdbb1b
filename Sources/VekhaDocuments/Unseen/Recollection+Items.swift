extension Recollection {
  func recallItems(in draft: inout DraftRoadmap) {
    let (now, then, old) = (seen.items, printed.items, known.items)
    guard then.count == old.count else { return }
    let matches = matches(of: now, in: then)
    var index = 0
    for section in draft.sections.indices {
      for item in draft.sections[section].items.indices {
        if let match = matches.places[index] {
          draft.sections[section].items[item] = recalled(now[index], then[match], old[match])
        }
        index += 1
      }
    }
    draft.separateItems(keeping: Set(matches.places.keys))
  }

  /// A row is found again by its number and title, by its title where it was numbered anew, and by its
  /// number where its title alone was changed.
  private func matches(of now: [DraftItem], in then: [DraftItem]) -> Matches {
    Matches(
      of: now, in: then,
      by: [
        { "\($0.code)\n\($0.title)" }, { $0.title },
        { $0.responsible.isEmpty ? "" : "\($0.code)\n\($0.responsible)\n\($0.result)" },
      ])
  }

  /// The item as it was known, with the words of each cell that was changed since.
  private func recalled(_ now: DraftItem, _ then: DraftItem, _ old: DraftItem) -> DraftItem {
    var item = old
    let cells: [WritableKeyPath<DraftItem, String>] = [
      \.code, \.title, \.participants, \.place, \.result,
    ]
    for cell in cells where now[keyPath: cell] != then[keyPath: cell] {
      item[keyPath: cell] = now[keyPath: cell]
    }
    if now.remarks != then.remarks { item.remarks = now.remarks }
    if now.deadline != then.deadline || !isPeriodKept {
      item.deadline = now.deadline
      item.unseen?.deadline = nil
    }
    if now.responsible != then.responsible {
      item.responsible = now.responsible
      item.unseen?.responsible = nil
    }
    item.notes = now.notes
    return item
  }
}

extension DraftRoadmap {
  /// Gives new items codes that none of the kept ones has.
  fileprivate mutating func separateItems(keeping kept: Set<Int>) {
    let codes = items.map(\.code)
    var (used, free) = (Set<String>(), codes)
    for index in kept.sorted() { free[index] = used.takeFree(codes[index]) }
    for index in codes.indices where !kept.contains(index) {
      free[index] = used.takeFree(codes[index])
    }
    var rest = free[...]
    for section in sections.indices {
      for item in sections[section].items.indices {
        sections[section].items[item].code = rest.removeFirst()
      }
    }
  }
}

extension Set<String> {
  /// The code itself, or with the first number behind it that nobody has.
  fileprivate mutating func takeFree(_ code: String) -> String {
    var (free, count) = (code, 1)
    while !insert(free).inserted {
      count += 1
      free = "\(code)/\(count)"
    }
    return free
  }
}
