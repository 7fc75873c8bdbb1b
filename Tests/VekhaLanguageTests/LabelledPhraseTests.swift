import Testing
import VekhaCore
import VekhaLanguage

struct LabelledPhraseTests {
  private let phrases = LabelledPhrase.all

  @Test func `of phrases nobody chose for the grammar nearly all are read as labelled`() throws {
    let calendar = try weekdays()
    let misread = try phrases.filter { try verdict($0, calendar) != .right }
    print("deadlines read as labelled: \(phrases.count - misread.count) of \(phrases.count)")
    for phrase in misread {
      print("  misread:", phrase.testDescription, "→", try found(phrase, calendar))
    }
    #expect(phrases.count > 1000)
    #expect(misread.count * 20 <= phrases.count)
  }

  @Test func `no wrong date is given with confidence`() throws {
    let calendar = try weekdays()
    for phrase in phrases {
      #expect(try verdict(phrase, calendar) != .wrongWithConfidence, "\(phrase.testDescription)")
    }
  }

  private func found(_ phrase: LabelledPhrase, _ calendar: WorkCalendar) throws -> String {
    let reading = try reading(phrase.phrase, period: phrase.period, calendar: calendar)
    return "\(LabelledReading(reading)), others: \(reading?.alternatives.count ?? 0)"
  }

  private func verdict(
    _ phrase: LabelledPhrase, _ calendar: WorkCalendar
  ) throws -> LabelledPhrase.Verdict {
    phrase.verdict(try reading(phrase.phrase, period: phrase.period, calendar: calendar))
  }
}
