import VekhaCore
import VekhaLanguage
import VekhaRuntime

/// The page on which a person says how she wants her letters.
struct PreferencePage {
  private typealias Words = Catalogue.PreferencePage

  let preferences: Preferences
  let channels: Set<Channel>
  let language: Language

  var page: Page {
    Page(
      language: language, title: say(Words.heading),
      content: [.paragraph(say(Words.overdue), as: "soft"), form])
  }

  private func say(_ words: Bilingual) -> String { words[language] }

  private var form: HTML {
    .element(
      "form", ["method": "post"],
      [hour, digest] + (channels.count > 1 ? [channel] : []) + [
        .element("button", ["type": "submit"], [.text(say(Words.save))])
      ])
  }

  private var hour: HTML {
    let hours = (7...20).compactMap { CivilTime(hour: $0, minute: 0) }
    let rows = hours.map { ($0.description, $0.description) }
    return choice(
      Words.hour, "hour", [("", say(Words.anyHour))] + rows, preferences.hour?.description ?? "")
  }

  private var digest: HTML {
    choice(
      Words.digest, "digest",
      [
        (Preferences.Digest.daily.rawValue, say(Words.daily)),
        (Preferences.Digest.weekly.rawValue, say(Words.weekly)),
      ], preferences.digest.rawValue)
  }

  private var channel: HTML {
    let rows = Channel.allCases.filter(channels.contains).map { ($0.rawValue, say($0.title)) }
    let first = preferences.channels.first ?? .email
    return choice(Words.channel, "channel", rows, first.rawValue)
  }

  private func choice(
    _ label: Bilingual, _ name: String, _ rows: [(value: String, words: String)], _ chosen: String
  ) -> HTML {
    let options = rows.map { row in
      row.value == chosen
        ? HTML.element("option", ["value": row.value, "selected": ""], [.text(row.words)])
        : HTML.element("option", ["value": row.value], [.text(row.words)])
    }
    return .element(
      "label", [:],
      [
        .element("span", [:], [.text(say(label))]), .element("select", ["name": name], options),
      ])
  }
}
