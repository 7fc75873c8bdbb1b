import VekhaCore

/// Moments by name, the earliest at hand: a heap whose outdated entries are passed over when they come up.
struct Appointments<Name: Hashable & Comparable> {
  private struct Entry: Comparable {
    var at: Instant
    var name: Name

    static func < (left: Entry, right: Entry) -> Bool {
      left.at == right.at ? left.name < right.name : left.at < right.at
    }
  }

  private var heap: [Entry] = []
  private var current: [Name: Instant] = [:]

  /// Fixes the moment for a name, or takes it away.
  mutating func set(_ name: Name, to moment: Instant?) {
    guard current[name] != moment else { return }
    current[name] = moment
    guard let moment else { return }
    heap.append(Entry(at: moment, name: name))
    rise(from: heap.endIndex - 1)
  }

  /// The earliest moment that anybody has.
  mutating func first() -> Instant? {
    while let entry = heap.first, current[entry.name] != entry.at { removeFirst() }
    return heap.first?.at
  }

  /// The names whose moment has come, the longest waiting first; they wait no longer.
  mutating func due(by moment: Instant) -> [Name] {
    var names: [Name] = []
    while let entry = heap.first, entry.at <= moment {
      if current[entry.name] == entry.at {
        names.append(entry.name)
        current[entry.name] = nil
      }
      removeFirst()
    }
    return names
  }
}

// MARK: - The heap

extension Appointments {
  private mutating func removeFirst() {
    heap.swapAt(0, heap.endIndex - 1)
    heap.removeLast()
    sink(from: 0)
  }

  private mutating func rise(from start: Int) {
    var place = start
    while place > 0, heap[place] < heap[(place - 1) / 2] {
      heap.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  private mutating func sink(from start: Int) {
    var place = start
    while let least = leastChild(of: place), heap[least] < heap[place] {
      heap.swapAt(place, least)
      place = least
    }
  }

  private func leastChild(of place: Int) -> Int? {
    let (left, right) = (2 * place + 1, 2 * place + 2)
    guard right < heap.endIndex else { return left < heap.endIndex ? left : nil }
    return heap[right] < heap[left] ? right : left
  }
}
