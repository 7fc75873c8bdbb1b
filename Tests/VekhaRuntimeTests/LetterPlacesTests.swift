import Testing
import VekhaCore
import VekhaRuntime

@Suite struct LetterPlacesTests {
  @Test func `the same item of thirty schools is one entry that names five`() throws {
    let letter = try LetterSamples.digest(LetterSamples.overdue(in: 1...30)).letter
    #expect(letter.subject.hasPrefix("Веха: у исполнителей просрочен 1 пункт"))
    let names = letter.text.split(separator: "\n").filter { $0.hasPrefix("  - ") }
    #expect(names == (1...5).map { "  - Школа № \($0)" })
    #expect(letter.text.contains("  30 учреждений:\n"))
    #expect(letter.text.contains("\n  и ещё 25\n"))
  }

  @Test(arguments: [(2, "2 учреждения:"), (5, "5 учреждений:"), (21, "21 учреждение:")])
  func `the number of organisations and its noun agree`(count: Int, words: String) throws {
    let letter = try LetterSamples.digest(LetterSamples.overdue(in: 1...count)).letter
    #expect(letter.text.contains("  \(words)\n"))
  }

  @Test func `a postponed share stands apart from the others`() throws {
    var lines = try LetterSamples.overdue(in: 1...3)
    lines[1].due = lines[1].due?.adding(days: 1)
    lines[1].overdueDays = 2
    let text = try LetterSamples.digest(lines).letter.text
    #expect(text.contains("  2 учреждения:\n  - Школа № 1\n"))
    #expect(text.contains("просрочено на 2 дня\n  Учреждение: Школа № 2\n"))
  }

  @Test func `programmes of one's own school are told apart by their subject, else by their id`()
    throws
  {
    var lines = try [1, 2].map { number in
      var line = try LetterSamples.line(.today, code: "diagnosis")
      line.caseID = "target-model/pair-\(number)"
      return line
    }
    lines[1].subject = "Иванов — Петров"
    let text = try LetterSamples.digest(lines, address: "").letter.text
    #expect(text.contains("  2 программы:\n  - pair-1\n  - Иванов — Петров\n"))
  }

  @Test func `whoever answers elsewhere is named beside her organisation`() throws {
    var lines = try LetterSamples.overdue(in: 1...2)
    lines[0].responsible = "Иванова М. П."
    let text = try LetterSamples.digest(lines, address: "").letter.text
    #expect(text.contains("  - Школа № 1 (Иванова М. П.)\n  - Школа № 2\n"))
  }

  @Test func `a duty that fell to the recipient says that nobody is named`() throws {
    var line = try LetterSamples.line(.vacant, dueIn: 9, school: 4)
    line.isVacant = true
    let text = try LetterSamples.digest([line]).letter.text
    #expect(text.contains("  Учреждение: Школа № 4\n  Ответственный не назначен\n"))
  }
}
