import Testing
import VekhaCore
import VekhaRuntime

@Suite struct LetterPageTests {
  @Test func `nobody's words become part of the page`() throws {
    var line = try LetterSamples.line(.escalation, title: "<script>alert('&')</script>", dueIn: -1)
    line.organisation = "\"><img src=x>"
    line.caseTitle = "</title><b>"
    let html = try LetterSamples.digest([line]).letter.html
    #expect(html.contains("&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;"))
    #expect(html.contains("&quot;&gt;&lt;img src=x&gt;"))
    for mark in ["<script", "<img", "</title><b>"] { #expect(!html.contains(mark)) }
  }

  @Test func `a code cannot leave its link`() throws {
    var line = try LetterSamples.line(.today, code: "5/1 \"é")
    line.caseID = "uva-2022/школа?x=1"
    let html = try LetterSamples.digest([line]).letter.html
    let link = "/cases/uva-2022/%D1%88%D0%BA%D0%BE%D0%BB%D0%B0%3Fx%3D1#5/1%20%22%C3%A9"
    #expect(html.contains("href=\"https://vekha.example\(link)\""))
  }

  @Test func `the page says all that the text says`() throws {
    let lines = try LetterSamples.overdue(in: 1...7) + [LetterSamples.line(.soon, dueIn: 2)]
    let letter = try LetterSamples.digest(lines, seal: "9f2c").letter
    let words = [
      "Здравствуйте, Татьяна Степановна!", "Просрочено у исполнителей", "1.2. Назначение кураторов",
      "просрочено на 3 дня", "7 учреждений:", "Школа № 5", "и ещё 2", "осталось 2 дня",
      "Печать журнала: 9f2c", "https://vekha.example/cases/uva-2022/school-1#1.2",
    ]
    for word in words { #expect(letter.html.contains(word), "\(word)") }
  }

  @Test func `marks that turn the direction of writing are left out`() throws {
    let line = try LetterSamples.line(.today, title: "до\u{202E}говор\u{0}\u{7}")
    let letter = try LetterSamples.digest([line]).letter
    #expect(letter.text.contains("* 1.2. договор\n"))
    #expect(letter.html.contains("1.2. договор<"))
  }

  @Test func `the same digest gives the same letter, whatever the order of its lines`() throws {
    let lines =
      try LetterSamples.overdue(in: 1...12) + [
        LetterSamples.line(.today), LetterSamples.line(.soon, code: "2", dueIn: 4),
      ]
    let letter = try LetterSamples.digest(lines).letter
    #expect(try LetterSamples.digest(lines.reversed()).letter == letter)
  }
}
