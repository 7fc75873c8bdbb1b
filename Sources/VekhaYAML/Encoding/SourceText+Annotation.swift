package import VekhaCore
internal import VekhaLanguage

extension SourceText {
  /// How many mistakes of one file are worth showing.
  package static let mostMistakes = 1_000

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
      if number != latest.number { latest = (number, line(number)) }
      shown[index].sourceLine = latest.text
    }
    return shown
  }
}
