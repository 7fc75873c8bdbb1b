package import VekhaCore
internal import VekhaLanguage

extension SourceText {
  /// How many mistakes of one file are worth showing.
  package static let mostMistakes = 1_000
  /// Beyond this column a line is not shown: each mistake would cost as much as the line is long.
  package static let lastShownColumn = 4_000

  /// The diagnostics in reading order, each with the line it stands on, cut off where nobody would
  /// read on.
  package func annotated(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var shown = diagnostics.sorted { $0.place < $1.place }
    if shown.count > Self.mostMistakes {
      shown.removeSubrange(Self.mostMistakes...)
      let last = shown[Self.mostMistakes - 1].place
      shown.append(Catalogue.tooManyMistakes(limit: Self.mostMistakes).at(last))
    }
    var latest = (number: 0, text: "")
    for index in shown.indices where shown[index].place.file == file {
      let number = shown[index].place.line
      if number != latest.number { latest = (number, beginning(ofLine: number)) }
      let isNear = shown[index].place.column <= Self.lastShownColumn
      shown[index].sourceLine = isNear ? latest.text : ""
    }
    return shown
  }

  /// As much of a line as is shown, and the rest of the words that begin there.
  private func beginning(ofLine number: Int) -> String {
    let room = Self.lastShownColumn + SourceExcerpt.width
    let line = line(number)
    guard line.utf8.count > room else { return line }
    return String(String.UnicodeScalarView(line.unicodeScalars.prefix(room)))
  }
}
