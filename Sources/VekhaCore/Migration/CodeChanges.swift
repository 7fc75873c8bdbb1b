/// The codes that items had and the ones they have now.
///
/// A row that is put in shifts all the codes behind it, so a chain of renames is walked from its end. A duty
/// whose code is wanted by another steps aside to one that is marked with the version it is from: `1.2@3fa9c1`.
struct CodeChanges: Hashable, Sendable {
  struct Change: Hashable, Sendable {
    var old: String
    var new: String
  }

  /// The changes one by one, each finding its new code free.
  private(set) var steps: [Change] = []
  private let targets: [String: String]
  private let mark: String

  init(_ renames: [String: String], freeing freed: Set<String>, mark: String) {
    var targets = renames
    for code in freed.union(renames.values) where renames[code] == nil {
      targets[code] = "\(code)@\(mark)"
    }
    self.targets = targets
    self.mark = mark
    var waiting = targets
    for code in targets.keys.sorted() { steps += Self.chain(from: code, in: &waiting, mark) }
  }

  /// The code under which an item of the old version goes on.
  subscript(old: String) -> String { targets[old] ?? old }

  /// Takes a chain of renames out of the waiting ones and returns it, its end first.
  private static func chain(
    from first: String, in waiting: inout [String: String], _ mark: String
  ) -> [Change] {
    var chain: [Change] = []
    var code = first
    while let next = waiting.removeValue(forKey: code) {
      chain.append(Change(old: code, new: next))
      code = next
    }
    let isCircle = code == first && !chain.isEmpty
    return isCircle ? opened(chain, aside: "\(first)@\(mark)") : chain.reversed()
  }

  /// A circle is walked with its first code set aside meanwhile.
  private static func opened(_ circle: [Change], aside: String) -> [Change] {
    circle.prefix(1).map { Change(old: $0.old, new: aside) } + circle.dropFirst().reversed()
      + circle.prefix(1).map { Change(old: aside, new: $0.new) }
  }
}
