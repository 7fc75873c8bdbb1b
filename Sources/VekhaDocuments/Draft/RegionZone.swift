/// The time zones of the regions that do not live by Moscow's.
enum RegionZone {
  /// The zone of the region that the lines name first; nil where they name none of these.
  static func zone(namedIn lines: [String]) -> String? {
    for line in lines where line.count <= 600 {
      for word in line.lowercased().split(whereSeparator: { !$0.isLetter && $0 != "-" }) {
        if let zone = zone(of: word) { return zone }
      }
    }
    return nil
  }

  /// «Приморско-Ахтарск» is not of the Primorye, so a stem is followed by an ending alone.
  private static func zone(of word: Substring) -> String? {
    for (zone, stems) in zones {
      let stem = stems.first { word.hasPrefix($0) }
      if let stem, word.count - stem.count <= 4, !word.dropFirst(stem.count).contains("-") {
        return zone
      }
    }
    return nil
  }

  private static let zones: [(zone: String, stems: [String])] = [
    ("Europe/Kaliningrad", ["калининградск"]),
    ("Europe/Samara", ["удмурт", "самарск"]),
    ("Europe/Saratov", ["саратовск"]),
    ("Europe/Ulyanovsk", ["ульяновск"]),
    ("Europe/Astrakhan", ["астраханск"]),
    (
      "Asia/Yekaterinburg",
      [
        "свердловск", "челябинск", "башкортостан", "пермск", "оренбургск", "курганск", "тюменск",
        "ханты-мансийск", "югра", "югры", "ямало-ненецк",
      ]
    ),
    ("Asia/Omsk", ["омск"]),
    ("Asia/Novosibirsk", ["новосибирск"]),
    ("Asia/Novokuznetsk", ["кемеровск", "кузбасс", "новокузнецк"]),
    ("Asia/Barnaul", ["алтай"]),
    ("Asia/Tomsk", ["томск"]),
    ("Asia/Krasnoyarsk", ["красноярск", "хакаси", "тыва", "тувинск"]),
    ("Asia/Irkutsk", ["иркутск", "бурят"]),
    ("Asia/Chita", ["забайкальск"]),
    ("Asia/Yakutsk", ["якути", "амурск"]),
    ("Asia/Vladivostok", ["приморск", "хабаровск", "еврейск"]),
    ("Asia/Magadan", ["магаданск"]),
    ("Asia/Sakhalin", ["сахалинск"]),
    ("Asia/Kamchatka", ["камчатск", "чукотск"]),
  ]
}
