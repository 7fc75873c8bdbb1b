package import VekhaCore

/// The letters that the coming time would bring.
package struct ForecastView: Sendable {
  /// What one person would get.
  package struct Reader: Hashable, Sendable, Encodable {
    package let person: String
    package internal(set) var letters = 0
    package internal(set) var largest = 0
    /// The longest time between two of her letters; nil where she gets one at most.
    package internal(set) var silence: Silence?
    /// The day of the latest that was counted.
    var latest: CivilDate?

    private enum CodingKeys: String, CodingKey {
      case person, letters, largest, silence
    }
  }

  /// A time in which a person gets nothing, from one letter to the next.
  package struct Silence: Hashable, Sendable, Encodable {
    package var person: String
    package var from: CivilDate
    package var to: CivilDate
    package var days: Int
  }

  package var from: CivilDate
  package var until: CivilDate
  package var assumption: Assumption
  package var letters: [Letter]
  package var readers: [Reader]
  package var idleRungs: [IdleRung]
  /// People who are meant but have no address, with the number of times.
  package var unreachable: [String: Int]
}

/// A rung of a policy that never leads to a letter in the time looked at.
package struct IdleRung: Hashable, Sendable {
  package enum Reason: String, Hashable, Sendable {
    /// Its day does not come for any duty.
    case notReached = "not-reached"
    /// Nobody holds the role, and nobody stands in.
    case nobody
    /// Whoever is meant answers for the duty herself, has been told already, or is told of a later rung.
    case toldAlready = "told-already"
  }

  package var definition: String
  package var policy: String
  package var step: Step
  package var reason: Reason
}

// MARK: - What stands out

extension ForecastView {
  /// The day with the most letters.
  package var worstDay: (date: CivilDate, letters: Int)? {
    letters.lazy.map(\.date).reduce(into: [CivilDate: Int]()) { $0[$1, default: 0] += 1 }
      .max { ($0.value, $1.key) < ($1.value, $0.key) }.map { ($0.key, $0.value) }
  }

  /// The letter that speaks of the most items.
  package var largest: Letter? {
    letters.max { ($0.size, $1.date, $1.person) < ($1.size, $0.date, $0.person) }
  }

  package var longestSilence: Silence? {
    readers.compactMap(\.silence).max { ($0.days, $1.person) < ($1.days, $0.person) }
  }
}
