import Foundation
import Testing
import VekhaCore
import VekhaRuntime

/// A letter as one message of a messenger: short, whole in itself, and nobody else's markup.
@Suite struct MessageTests {
  private static func week(silent count: Int) throws -> Digest {
    var digest = try LetterSamples.digest(try LetterSamples.overdue(in: 1...3))
    let silent = (1...count).map {
      WeeklySummary.Silent(organisation: "Школа № \($0)", people: "Белова А.", duties: 2, days: 9)
    }
    let row = WeeklySummary.Row(organisation: "Школа", done: 4, inTime: 2, late: 3, silent: 1)
    digest.summary = WeeklySummary(rows: [row], silent: silent)
    digest.preferences = "https://vekha.example/p/abc"
    digest.alarms = [.auditFailed(digest.date, differences: 2)]
    return digest
  }

  @Test func `the week says its counts once, what is wrong, and where letters are chosen`() throws {
    let message = try Self.week(silent: 2).message
    #expect(message.hasPrefix("<b>Веха: сводка за неделю — просрочено 3 пункта"))
    #expect(message.components(separatedBy: "просрочено 3 пункта").count == 2)
    #expect(message.contains("<b>Молчат (2)</b>\n• Школа № 1, Белова А."), "\(message)")
    #expect(message.contains("нашла 2 расхождения"), "\(message)")
    #expect(message.hasSuffix("<a href=\"https://vekha.example/p/abc\">Час и вид писем</a>"))
  }

  @Test(arguments: [10, 40, 200])
  func `it is never longer than a message may be, and no heading stands alone`(
    count: Int
  ) throws {
    let long = String(repeating: "очень длинное название ", count: 12)
    let lines = try (1...count).map {
      try LetterSamples.line($0 < 9 ? .overdue : .soon, code: "1.\($0)", title: "\(long)\($0)")
    }
    var digest = try LetterSamples.digest(lines)
    digest.preferences = "https://vekha.example/p/abc"
    let message = digest.message
    #expect(message.utf16.count <= 4096)
    #expect(message.hasSuffix("</a>"))
    let blocks = message.components(separatedBy: "\n\n").dropLast()
    #expect(blocks.last?.hasPrefix("<b>") == false)
    #expect(
      message.components(separatedBy: "<b>").count == message.components(separatedBy: "</b>").count)
  }

  @Test func `words of an order are words`() throws {
    let line = try LetterSamples.line(.overdue, title: "<b>Приказ</b>\n<a href=x>", dueIn: -3)
    let message = try LetterSamples.digest([line]).message
    #expect(message.contains("&lt;b&gt;Приказ&lt;/b&gt; &lt;a href=x&gt;"), "\(message)")
  }
}
