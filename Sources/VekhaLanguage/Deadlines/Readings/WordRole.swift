import VekhaCore

/// What some words of a phrase did for its reading.
package struct WordRole: Hashable, Sendable {
  package enum Role: Hashable, Sendable, CaseIterable {
    case limit, opening, day, month, year, schoolYear, quarter, half, weekday, part, span
    case length, often, event
    case outside, rough, left, later, hour, joint
  }

  package var text: Substring
  package var role: Role
  /// Whether a slip was forgiven.
  package var isMended: Bool
}

extension WordRole {
  /// Returns the roles of a phrase's words, neighbours of one role together.
  static func roles(of tokens: [Token]) -> [WordRole] {
    var roles: [WordRole] = []
    for (index, token) in tokens.enumerated() {
      guard let role = role(of: token, tokens, index, after: roles.last?.role) else { continue }
      if roles.last?.role == role, let last = roles.popLast() {
        let whole = token.text.base[last.text.startIndex..<token.text.endIndex]
        roles.append(WordRole(text: whole, role: role, isMended: last.isMended || token.isMended))
      } else {
        roles.append(WordRole(text: token.text, role: role, isMended: token.isMended))
      }
    }
    return roles
  }

  private static func role(
    of token: Token, _ tokens: [Token], _ index: Int, after last: Role?
  ) -> Role? {
    switch token.kind {
    case .number: return number(tokens, index)
    case .unknown: return .event
    case .word(let term): return role(of: term, tokens, index, after: last)
    case .dash, .slash: return joinsNumbers(tokens, index, last) ? last : nil
    default: return nil
    }
  }

  /// «не реже», «не ранее», «не позднее».
  private static func role(ofNotBefore next: Keyword?) -> Role {
    switch next {
    case .rarer, .less: .often
    case .earlier: .opening
    default: .limit
    }
  }

  private static func role(
    of term: Term, _ tokens: [Token], _ index: Int, after last: Role?
  ) -> Role {
    switch term {
    case .month: .month
    case .weekday: .weekday
    case .season: .part
    case .ordinal: isThousand(tokens, index) ? .year : number(tokens, index)
    case .cardinal: isThousand(tokens, index) ? .year : .length
    case .unit(let unit): role(of: unit, tokens, index, after: last)
    case .each: .often
    case .lasting: .length
    case .key(.not): role(ofNotBefore: index + 1 < tokens.count ? tokens[index + 1].key : nil)
    case .key(let key): key.role
    }
  }
}

extension WordRole {
  /// «две тысячи двадцать второго»: a year in words.
  private static func isThousand(_ tokens: [Token], _ index: Int) -> Bool {
    tokens[max(0, index - 2)...min(index + 1, tokens.count - 1)].contains { $0.key == .thousand }
  }
}

extension Keyword {
  fileprivate var role: WordRole.Role {
    switch self {
    case .until, .toward, .not, .later, .inclusive, .ahead, .eve: .limit
    case .between: .opening
    case .from, .after, .through, .moment, .date, .expiry, .earlier, .atOnce: .opening
    case .every, .times, .once, .twice, .thrice, .rarer: .often
    case .course, .whole, .period, .constantly, .irregularly, .during: .span
    case .beginning, .middle, .end, .portion, .last, .ending, .results, .holidays: .part
    case .school: .schoolYear
    case .civil, .thisYearMark, .current, .thousand: .year
    case .working, .weekday, .dayOff: .weekday
    case .plan, .separately, .agreement, .request, .need, .accordance, .measure, .fixed,
      .availability, .span:
      .outside
    case .dates: .day
    case .following, .reporting: .later
    case .roughly: .rough
    case .except: .left
    case .thereafter: .later
    case .hour, .minute: .hour
    case .stage, .sign, .fulfilment: .event
    case .upTo, .into, .onto, .before, .upon, .under, .less, .more, .than, .and, .or, .about:
      .joint
    }
  }
}
