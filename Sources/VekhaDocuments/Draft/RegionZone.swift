/// The time zones of the regions that do not live by Moscow's.
enum RegionZone {
  /// The zone of the region that the lines name; nil where they name none of these.
  static func zone(namedIn lines: [String]) -> String? {
    for line in lines {
      let text = line.lowercased()
      if let found = zones.first(where: { $0.stems.contains { text.contains($0) } }) {
        return found.zone
      }
    }
    return nil
  }

  private static let zones: [(zone: String, stems: [String])] = [
    ("Europe/Kaliningrad", ["калининград"]),
    ("Europe/Samara", ["удмурт", "самарск"]),
    ("Europe/Saratov", ["саратовск"]),
    ("Europe/Ulyanovsk", ["ульяновск"]),
    ("Europe/Astrakhan", ["астраханск"]),
    (
      "Asia/Yekaterinburg",
      [
        "свердловск", "челябинск", "башкортостан", "пермск", "оренбургск", "курганск", "тюменск",
        "ханты-мансийск", "югра", "югры", "ямало-ненец",
      ]
    ),
    ("Asia/Omsk", ["омской област", "омская област"]),
    ("Asia/Novosibirsk", ["новосибирск"]),
    ("Asia/Novokuznetsk", ["кемеровск", "кузбасс", "новокузнец"]),
    ("Asia/Barnaul", ["алтайск", "республики алтай", "республика алтай"]),
    ("Asia/Tomsk", ["томск"]),
    ("Asia/Krasnoyarsk", ["красноярск", "хакаси", "тыва", "тувинск"]),
    ("Asia/Irkutsk", ["иркутск", "бурят"]),
    ("Asia/Chita", ["забайкальск"]),
    ("Asia/Yakutsk", ["якути", "амурской област", "амурская област"]),
    ("Asia/Vladivostok", ["приморск", "хабаровск", "еврейской автономн"]),
    ("Asia/Magadan", ["магаданск"]),
    ("Asia/Sakhalin", ["сахалинск"]),
    ("Asia/Kamchatka", ["камчатск", "чукотск"]),
  ]
}
