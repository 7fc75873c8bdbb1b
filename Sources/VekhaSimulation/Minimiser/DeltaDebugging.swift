/// Delta debugging (Zeller, Hildebrandt 2002): ever smaller parts of a list are left out as long as it keeps a property.
enum DeltaDebugging {
  /// Returns a part of the list that has the property, and loses it without any single one of its elements.
  static func shortest<Element>(
    _ list: [Element], keeping property: ([Element]) async throws -> Bool
  ) async rethrows -> [Element] {
    var list = list
    var parts = 2
    while !list.isEmpty {
      let size = max(1, (list.count + parts - 1) / parts)
      if let shorter = try await shortened(list, by: size, keeping: property) {
        list = shorter
        parts = max(2, parts - 1)
      } else if size == 1 {
        return list
      } else {
        parts *= 2
      }
    }
    return list
  }

  /// The list without the first part of the given size that it can do without.
  private static func shortened<Element>(
    _ list: [Element], by size: Int, keeping property: ([Element]) async throws -> Bool
  ) async rethrows -> [Element]? {
    for start in stride(from: 0, to: list.count, by: size) {
      var shorter = list
      shorter.removeSubrange(start..<min(start + size, list.count))
      if try await property(shorter) { return shorter }
    }
    return nil
  }
}
