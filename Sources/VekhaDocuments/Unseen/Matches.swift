/// Finds the things of one list in another: by the surest sign first, each taken once.
struct Matches {
  /// The place in the old list for each place in the new one that has a match.
  private(set) var places: [Int: Int] = [:]

  /// Matches two lists by signs, of which an empty one says nothing.
  ///
  /// - Parameters:
  ///   - new: the list to be matched
  ///   - old: where its members are looked for
  ///   - signs: what members have to have in common, the surest sign first
  init<Member>(of new: [Member], in old: [Member], by signs: [(Member) -> String]) {
    var taken: Set<Int> = []
    for sign in signs {
      var free: [String: [Int]] = [:]
      for index in old.indices.reversed() where !taken.contains(index) {
        free[sign(old[index]), default: []].append(index)
      }
      free[""] = nil
      for index in new.indices where places[index] == nil {
        guard let match = free[sign(new[index])]?.popLast() else { continue }
        places[index] = match
        taken.insert(match)
      }
    }
  }
}
