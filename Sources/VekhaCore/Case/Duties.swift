/// The duties of a case in the order of their names: found by halving, read in a row, changed in place.
package struct Duties: Hashable, Sendable {
  /// Every duty, in order.
  package private(set) var values: [Occurrence] = []

  package init() {}

  /// Puts duties in order, which a database that reads them by their names has mostly done.
  package init(_ duties: [Occurrence]) {
    values = duties
    let isInOrder = zip(duties, duties.dropFirst()).allSatisfy { $0.key < $1.key }
    if !isInOrder { values.sort { $0.key < $1.key } }
  }

  /// The names of all duties, in order.
  package var keys: [OccurrenceKey] { values.map(\.key) }

  package subscript(key: OccurrenceKey) -> Occurrence? {
    place(of: key).map { values[$0] }
  }

  /// Whether there is a duty of that name.
  package func has(_ key: OccurrenceKey) -> Bool { place(of: key) != nil }

  /// Adds a duty, or replaces the one that has its name.
  package mutating func put(_ duty: Occurrence) {
    let place = start(from: duty.key)
    if values.indices.contains(place), values[place].key == duty.key {
      values[place] = duty
    } else {
      values.insert(duty, at: place)
    }
  }

  /// Takes a duty out, if it is there.
  package mutating func remove(_ key: OccurrenceKey) {
    if let place = place(of: key) { values.remove(at: place) }
  }

  /// Changes a duty where it stands, if it is there; its name stays.
  mutating func change(_ key: OccurrenceKey, _ change: (inout Occurrence) -> Void) {
    if let place = place(of: key) { change(&values[place]) }
  }

  /// Where a duty stands among the others.
  package func place(of key: OccurrenceKey) -> Int? {
    let place = start(from: key)
    return place < values.count && values[place].key == key ? place : nil
  }

  /// The place of the first duty that does not stand before the name.
  private func start(from key: OccurrenceKey) -> Int {
    var (low, high) = (0, values.count)
    while low < high {
      let middle = (low + high) / 2
      if values[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Duties: RandomAccessCollection {
  package var startIndex: Int { values.startIndex }
  package var endIndex: Int { values.endIndex }

  package subscript(place: Int) -> Occurrence { values[place] }
}
