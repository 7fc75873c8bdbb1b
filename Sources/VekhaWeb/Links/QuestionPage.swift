import VekhaCore
import VekhaLanguage
import VekhaRuntime

/// The page of a link before it is answered: the item, a short form and one button.
struct QuestionPage {
  let question: Question
  let deed: Catalogue.LinkPages.Deed
  let language: Language

  init?(_ question: Question, in language: Language) {
    guard let deed = question.purpose.deed else { return nil }
    self.question = question
    self.deed = deed
    self.language = language
  }

  var page: Page {
    Page(
      language: language, title: say(Catalogue.LinkPages.heading(deed)),
      content: [item, .paragraph(say(Catalogue.LinkPages.hint(deed)), as: "soft"), form])
  }

  private func say(_ words: Bilingual) -> String { words[language] }

  private var item: HTML {
    let title = question.title.isEmpty ? question.code : "\(question.code). \(question.title)"
    let due = say(Catalogue.Letters.due(question.due, phrase: question.phrase))
    var rows = [HTML.paragraph(title, as: "title"), HTML.paragraph(due)]
    if question.overdueDays > 0 {
      rows.append(.paragraph(say(Catalogue.Letters.overdue(days: question.overdueDays))))
    }
    if !question.part.isEmpty {
      rows.append(.paragraph(say(Catalogue.LinkPages.part(question.part))))
    }
    if !question.result.isEmpty {
      rows.append(.paragraph(say(Catalogue.Letters.result(question.result)), as: "soft"))
    }
    rows.append(.paragraph("\(question.caseTitle) — \(question.place)", as: "soft"))
    return .element("div", ["class": "item"], rows)
  }

  /// Sent back to its own address, so that the address need not be repeated here.
  private var form: HTML {
    let button = HTML.element(
      "button", ["type": "submit"], [.text(say(Catalogue.LinkPages.button(deed)))])
    let fields =
      deed == .report ? [note] : question.needsEvidence ? [date, evidence, note] : [date, note]
    return .element("form", ["method": "post"], fields + [button])
  }

  /// A day that has come for what is done, a later one for what is promised.
  private var date: HTML {
    let day = deed == .postpone ? later : question.today
    let field =
      deed == .done
      ? HTML.void("input", ["type": "date", "name": "date", "max": day.iso, "value": day.iso])
      : HTML.void("input", ["type": "date", "name": "date", "min": day.iso, "required": ""])
    return label(Catalogue.LinkPages.date(deed), field)
  }

  private var later: CivilDate {
    max(question.due ?? question.today, question.today).adding(days: 1)
  }

  private var evidence: HTML {
    label(
      Catalogue.LinkPages.evidence,
      .void(
        "input",
        ["type": "url", "name": "evidence", "required": "", "maxlength": "500"]))
  }

  private var note: HTML {
    let limit = "\(ReplyForm.noteMax)"
    let field =
      deed == .done || deed == .report
      ? HTML.element("textarea", ["name": "note", "maxlength": limit], [])
      : HTML.element("textarea", ["name": "note", "maxlength": limit, "required": ""], [])
    return label(Catalogue.LinkPages.note(deed), field)
  }

  private func label(_ words: Bilingual, _ field: HTML) -> HTML {
    .element("label", [:], [.element("span", [:], [.text(say(words))]), field])
  }
}
