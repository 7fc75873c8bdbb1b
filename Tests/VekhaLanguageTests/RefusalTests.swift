import Testing
import VekhaCore
import VekhaLanguage

@Suite struct RefusalTests {
  @Test func `every refusal has a sentence and an advice in both languages`() throws {
    for refusal in try RefusalSamples.all() {
      for words in [Catalogue.sentence(for: refusal), Catalogue.advice(for: refusal)] {
        #expect(isSentence(words.ru), "\(words.ru)")
        #expect(isSentence(words.en), "\(words.en)")
        #expect(hasRussianLetters(words.ru), "\(words.ru)")
        #expect(!hasRussianLetters(outsideQuotes(words.en)), "\(words.en)")
      }
    }
  }

  @Test func `no two refusals say the same`() throws {
    let all = try RefusalSamples.all().map {
      [Catalogue.sentence(for: $0), Catalogue.advice(for: $0)]
    }
    #expect(Set(all).count == all.count)
  }

  @Test func `evidence that is missing is named as the order names it`() {
    let refusal = Refusal.evidenceMissing(
      OccurrenceKey(code: "1.2"), result: "Утвержденные распорядительные акты")
    #expect(
      Catalogue.sentence(for: refusal).ru
        == "Пункт 1.2 нельзя отметить без подтверждающего документа: "
        + "нужен результат «Утвержденные распорядительные акты».")
    #expect(Catalogue.advice(for: refusal).ru == "Добавьте --evidence ФАЙЛ-ИЛИ-ССЫЛКА.")
  }

  @Test func `whatever a stage waits for is listed by name`() throws {
    let missing = [
      OutstandingItem(key: OccurrenceKey(code: "consent"), title: "Согласие родителей"),
      OutstandingItem(
        key: OccurrenceKey(code: "2.1", date: try RefusalSamples.date("2022-09-30")),
        title: "Отчёт наставника"),
    ]
    let sentence = Catalogue.sentence(
      for: .itemsOutstanding(stage: "Подготовительный этап", missing: missing))
    #expect(
      sentence.ru == "Этап «Подготовительный этап» нельзя завершить: не выполнены 2 пункта: "
        + "«consent» «Согласие родителей»; 2.1 (срок 30 сентября 2022 г.) «Отчёт наставника».")
  }

  @Test(arguments: [
    (Occurrence.Status.pending, "Пункт 1.2 ещё не открыт"), (.done, "Пункт 1.2 выполнен"),
    (.submitted, "Пункт 1.2 на проверке"), (.cancelled, "Пункт 1.2 отменён"),
  ])
  func `the state that stands in the way is named`(status: Occurrence.Status, words: String) {
    let refusal = Refusal.wrongStatus(OccurrenceKey(code: "1.2"), status)
    #expect(
      Catalogue.sentence(for: refusal).ru == words + ": это действие к нему не применимо.")
  }

  @Test func `a stage that cannot be reached is told with those that can`() {
    let refusal = Refusal.noTransition(from: "draft", to: "approved", possible: ["submitted"])
    #expect(
      Catalogue.sentence(for: refusal).ru
        == "С этапа «draft» нельзя перейти на этап «approved».")
    #expect(Catalogue.advice(for: refusal).ru == "Отсюда можно перейти на этап: «submitted».")
  }

  @Test func `a clock that lags is shown with the record it lags behind`() throws {
    let now = try #require(Instant(iso8601: "2022-03-01T09:00:00+04:00"))
    let refusal = Refusal.clockBehind(now: now, last: now.adding(seconds: 3600))
    #expect(
      Catalogue.sentence(for: refusal).en
        == "The time given is 2022-03-01T05:00:00Z, but the last record is later: "
        + "2022-03-01T06:00:00Z.")
  }
}

private func isSentence(_ words: String) -> Bool {
  let isClosed = words.hasSuffix(".") && !words.hasSuffix("..")
  return isClosed && !words.contains("  ") && words.first?.isUppercase == true
}

private func hasRussianLetters(_ words: String) -> Bool {
  words.unicodeScalars.contains { (0x400...0x4FF).contains($0.value) }
}

private func outsideQuotes(_ words: String) -> String {
  var depth = 0
  return words.filter { character in
    if character == "«" { depth += 1 }
    if character == "»" { depth -= 1 }
    return depth == 0
  }
}
