import VekhaCore

// MARK: - Several in one breath

extension Grammar {
  /// «15 и 20 марта», «I, III кварталы»: the last member lends its month, unit and year.
  mutating func several() -> Clause? {
    let isLimit = limitWord()
    if !isLimit { _ = take(.into) }
    var ordinals: [Int] = []
    while let ordinal = attempt({ $0.ordinal(1...31) }) {
      ordinals.append(ordinal)
      guard take(.comma) || take(.and) else { break }
    }
    guard ordinals.count > 1, let stretches = members(ordinals) else { return nil }
    return .several(stretches.map { isLimit ? .by($0) : .during($0) })
  }

  private mutating func members(_ ordinals: [Int]) -> [Stretch]? {
    let start = position
    if let month = month() {
      let year = year()
      return all(ordinals.map { checked($0, month, year, from: start) })
    }
    let isQuarter = take(unit: .quarter)
    guard isQuarter || take(unit: .half), ordinals.allSatisfy({ $0 <= (isQuarter ? 4 : 2) })
    else { return nil }
    let year = year() ?? .none
    return ordinals.map {
      isQuarter
        ? Stretch(.quarters($0, $0), year) : Stretch(.half($0), year, subject: .half($0))
    }
  }

  private func all(_ stretches: [Stretch?]) -> [Stretch]? {
    let known = stretches.compactMap(\.self)
    return known.count == stretches.count ? known : nil
  }
}
