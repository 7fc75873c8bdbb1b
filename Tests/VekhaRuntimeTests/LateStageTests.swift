import Testing
import VekhaRuntime

/// A late stage and its undone items are one thing to a reader, not many.
@Suite struct LateStageTests {
  @Test func `what is late within a late stage is told beneath it`() throws {
    let lines = try [
      LetterSamples.line(.overdue, code: "goals", title: "Цели пары", dueIn: -5),
      LetterSamples.line(.escalation, code: "stage:design", title: "Проектный этап", dueIn: -3),
      LetterSamples.line(.overdue, code: "route", title: "Маршрут", dueIn: -3),
      LetterSamples.line(.soon, code: "report", title: "Отчёт", dueIn: 3),
      LetterSamples.line(.overdue, code: "1.3", title: "Приказ", dueIn: -2, school: 4),
    ]
    let folded = LateStages(in: lines).folded(lines)
    #expect(folded.map(\.code) == ["stage:design", "report", "1.3"])
    #expect(folded.map(\.undone) == [["Цели пары", "Маршрут"], [], []])
    let text = try LetterSamples.digest(folded).letter.text
    #expect(text.contains("Не сделано: Цели пары; Маршрут"))
  }

  @Test func `a stage that was completed late gathers nothing`() throws {
    let lines = try [
      LetterSamples.line(.settled, code: "stage:design", title: "Проектный этап", dueIn: -3),
      LetterSamples.line(.overdue, code: "route", title: "Маршрут", dueIn: -1),
    ]
    #expect(LateStages(in: lines).folded(lines) == lines)
  }
}
