internal import VekhaCore

extension DeliveryHours {
  /// Reads `at 09:00–18:00 on working days, one a day` or «с 09:00 до 18:00 ежедневно».
  ///
  /// «One a day» is how Vekha always writes, so the words are understood and change nothing.
  init?(_ text: String) {
    let words = Self.words(of: text)
    let times = words.compactMap { CivilTime($0.count == 4 ? "0" + $0 : $0) }
    let rest = words.filter { !$0.contains(":") && !Self.fillers.contains($0) }
    guard times.count == 2, times[0] < times[1], words.count(where: { $0.contains(":") }) == 2,
      let days = Self.days[rest.joined(separator: " ")]
    else { return nil }
    self.init(from: times[0], to: times[1], onWorkingDaysOnly: days)
  }

  private static func words(of text: String) -> [String] {
    text.lowercased()
      .split { $0.isWhitespace || ",;–—-".contains($0) }
      .map(String.init)
  }

  private static let fillers: Set<String> = ["at", "from", "to", "on", "с", "до", "по", "в"]

  /// What may stand beside the hours, and whether it means working days alone.
  private static let days: [String: Bool] = {
    let kinds = [
      "": true, "working days": true, "рабочим дням": true, "рабочие дни": true,
      "every day": false, "ежедневно": false, "все дни": false, "каждый день": false,
    ]
    let pace = ["", " one a day", " одно день", " одно письмо день"]
    var days: [String: Bool] = [:]
    for (kind, isWorking) in kinds {
      for pace in pace {
        let words = (kind + pace).split(separator: " ").joined(separator: " ")
        days[words] = isWorking
      }
    }
    return days
  }()
}
