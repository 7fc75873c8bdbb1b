import VekhaCore

// MARK: - The whole plan

extension Grammar {
  /// «в течение всего периода реализации …», «постоянно», «весь срок».
  mutating func whole() -> Clause? {
    if takeShortForConstantly() { return .whole }
    _ = take(.into, .onto, .before)
    if take(.constantly) || take(.irregularly) {
      _ = take(.about)
      return .whole
    }
    if take(.during), namesPlan(), namesPlanLater { return skipTail() ? .whole : nil }
    let course = take(.course)
    let isWhole = take(.whole)
    guard take(.period) || isWhole && take(.span) || course && take(.span) else { return nil }
    guard next?.key != .from, isWhole || namesPlan() || course && isAtBoundary else { return nil }
    guard skipTail() || isWhole || course else { return nil }
    return .whole
  }

  /// «пост.» alone; beside other words it may be one in a newsfeed.
  private mutating func takeShortForConstantly() -> Bool {
    guard tokens.count == 1, next?.spelling == Self.short else { return false }
    position += 1
    return true
  }

  private static let short = Spelling("пост")

  /// «реализации плана», «действия дорожной карты»: what the plan itself is called.
  private func namesPlan() -> Bool {
    guard let word = next?.spelling else { return false }
    if Self.plans.contains(where: word.hasPrefix) { return true }
    guard Self.doings.contains(where: word.hasPrefix) else { return false }
    let rest = tokens[(position + 1)...].prefix { $0.kind != .comma && $0.kind != .open }
    return rest.isEmpty || rest.contains(where: isPlan)
  }

  /// «плана», «договора», «МЦМН»: what may be carried out for as long as the plan lasts.
  private func isPlan(_ token: Token) -> Bool {
    switch token.kind {
    case .unknown:
      Self.plans.contains(where: token.spelling.hasPrefix) || token.isQuoted
        || token.text.allSatisfy(\.isUppercase)
    case .word(.key(let key)): key == .plan || key == .stage
    default: false
    }
  }

  /// «в ходе реализации плана», not of some programme.
  private var namesPlanLater: Bool {
    guard position + 1 < tokens.count else { return false }
    let word = tokens[position + 1]
    return word.key == .plan || word.spelling.hasPrefix(Spelling("дорожн"))
  }

  private static let doings =
    "реализац действи выполнени исполнени внедрени функционир"
    .split(separator: " ").map { Spelling($0) }

  private static let plans =
    "план программ проект дорожн мероприят договор контракт соглашени модел наставничеств"
    .split(separator: " ").map { Spelling($0) }
}
