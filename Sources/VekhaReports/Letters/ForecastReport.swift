import VekhaCore
import VekhaLanguage
package import VekhaRuntime

/// The letters that the coming time would bring, for people and for spreadsheets.
package struct ForecastReport: Report {
  let forecast: ForecastView
  /// Whether each letter is listed, as it is for one person.
  private let listsLetters: Bool

  package init(_ forecast: ForecastView, listsLetters: Bool) {
    self.forecast = forecast
    self.listsLetters = listsLetters
  }

  package func text(_ look: Look) -> String {
    let heading = look.paint(look.say(heading), .heading)
    let parts =
      forecast.letters.isEmpty
      ? [look.say(Catalogue.Forecast.none)]
      : [figures(look), listsLetters ? letters(look) : months(look), readers(look)]
    return ([heading] + parts + [idleRungs(look), unreachable(look)])
      .filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private var heading: Bilingual {
    let daysLate: Int? =
      if case .done(let days) = forecast.assumption { days } else { nil }
    return Catalogue.Forecast.heading(
      from: forecast.from, until: forecast.until, daysLate: daysLate)
  }

  package var csv: String {
    CSV(
      columns: ["date", "person", "items", "subject"],
      rows: forecast.letters.map { [$0.date.iso, $0.person, String($0.size), $0.subject] }
    ).text
  }
}

// MARK: - What stands out

extension ForecastReport {
  private func figures(_ look: Look) -> String {
    let rows: [(Bilingual, String)] = [
      (Catalogue.Forecast.letters, String(forecast.letters.count)),
      (Catalogue.Forecast.readers, String(forecast.readers.count)),
      (Catalogue.Forecast.worstDay, worstDay(look)),
      (Catalogue.Forecast.largest, largest(look)),
      (Catalogue.Forecast.silence, silence(look)),
    ]
    let table = Table(
      [.init(Catalogue.Reports.title), .init(Catalogue.Reports.count)],
      rows: rows.filter { !$0.1.isEmpty }.map { [.init(look.say($0.0)), .init($0.1)] })
    return TextTable(table, look: look, hasHeadings: false).text
  }

  private func worstDay(_ look: Look) -> String {
    forecast.worstDay.map {
      "\($0.date.figures(in: look.language)), \(look.say(Catalogue.Forecast.letters($0.letters)))"
    } ?? ""
  }

  private func largest(_ look: Look) -> String {
    forecast.largest.map {
      let size = look.say(Catalogue.Forecast.items($0.size))
      return "\($0.date.figures(in: look.language)), \($0.person), \(size)"
    } ?? ""
  }

  private func silence(_ look: Look) -> String {
    forecast.longestSilence.map { "\($0.person), \(words(for: $0, look))" } ?? ""
  }

  func words(for silence: ForecastView.Silence, _ look: Look) -> String {
    let (from, to) = (
      silence.from.figures(in: look.language), silence.to.figures(in: look.language)
    )
    return "\(look.say(Catalogue.Forecast.days(silence.days))), \(from) – \(to)"
  }
}
