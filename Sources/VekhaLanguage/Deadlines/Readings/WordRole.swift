import VekhaCore

/// What some words of a phrase did for its reading.
package struct WordRole: Hashable, Sendable {
  package enum Role: Hashable, Sendable, CaseIterable {
    case limit, opening, day, month, year, weekday, part, span, length, often, number, event
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
    case .number(_, 4): return .year
    case .number: return number(tokens, index)
    case .unknown: return .event
    case .word(let term): return role(of: term, tokens, index, after: last)
    case .dash, .dot, .slash, .colon: return last == .day || last == .year ? last : nil
    default: return nil
    }
  }

  /// A number belongs to what follows it.
  private static func number(_ tokens: [Token], _ index: Int) -> Role {
    let rest = tokens[(index + 1)...].drop { $0.isNumber || $0.kind == .dash || $0.kind == .comma }
    switch rest.first?.kind {
    case .word(.unit(.day)), .word(.unit(.month)), .word(.key(.working)), .word(.key(.civil)):
      return .length
    case .word(.unit), .word(.key(.portion)): return .part
    case .word(.key(.times)): return .often
    case .word(.key(.hour)), .word(.key(.minute)): return .hour
    default: return .day
    }
  }

  private static func role(
    of term: Term, _ tokens: [Token], _ index: Int, after last: Role?
  ) -> Role {
    switch term {
    case .month: last == .day ? .day : .month
    case .weekday: .weekday
    case .season: .part
    case .ordinal: number(tokens, index)
    case .cardinal: .length
    case .unit(.year): last == .year ? .year : last == .length ? .length : .part
    case .unit: last == .length ? .length : last == .often ? .often : .part
    case .each: .often
    case .lasting: .length
    case .key(let key): key.role
    }
  }
}

extension Keyword {
  fileprivate var role: WordRole.Role {
    switch self {
    case .until, .toward, .not, .later, .inclusive, .ahead, .eve: .limit
    case .from, .after, .through, .moment, .date, .expiry, .earlier, .atOnce: .opening
    case .every, .times, .once, .twice, .thrice, .rarer: .often
    case .course, .whole, .period, .constantly, .irregularly, .during: .span
    case .beginning, .middle, .end, .portion, .last, .ending, .results, .holidays: .part
    case .school, .civil, .thisYearMark, .current: .year
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
    case .stage, .sign: .event
    case .upTo, .into, .onto, .before, .upon, .under, .less, .more, .than, .and, .or, .about:
      .joint
    }
  }
}
