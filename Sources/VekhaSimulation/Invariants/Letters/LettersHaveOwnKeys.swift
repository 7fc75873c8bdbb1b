import VekhaRuntime

/// No second letter stands under a key, so the same day brings nobody the same letter twice.
struct LettersHaveOwnKeys: TownInvariant {
  let statement = "no two letters have one key or one id"
  private var keys: Set<String> = []
  private var ids: Set<String> = []

  mutating func check(_ scene: Scene) throws -> [String] {
    scene.letters.map(\.letter).filter { letter in
      let isNewKey = keys.insert(letter.key).inserted
      return !ids.insert(letter.id).inserted || !isNewKey
    }.map(\.key)
  }

  mutating func checkWhole(_ scene: Scene) throws -> [String] {
    let stored = try scene.world.reader.letters(LetterFilter(limit: .max))
    let doubled = Dictionary(grouping: stored, by: \.key).filter { $1.count > 1 }.keys.sorted()
    return doubled + ids.subtracting(stored.map(\.id)).sorted().map { "\($0) is lost" }
  }
}
