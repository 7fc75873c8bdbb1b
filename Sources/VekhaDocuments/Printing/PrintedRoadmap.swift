package import VekhaCore
internal import VekhaLanguage

/// A roadmap as the table of an order, ready to be printed and signed; importing it gives the same roadmap.
package struct PrintedRoadmap {
  private let roadmap: Definition
  private let calendar: WorkCalendar?
  private let language: Language
  private let deadlines: PrintedDeadlines
  private typealias Words = Catalogue.Printing

  /// Takes a roadmap with the calendar that its deadlines go by.
  package init(_ roadmap: Definition, calendar: WorkCalendar?, in language: Language) {
    self.roadmap = roadmap
    self.calendar = calendar
    self.language = language
    deadlines = PrintedDeadlines(roadmap, calendar: calendar, in: language)
  }

  /// The bytes of a Word file, the same on any day; nil where the machine has no memory for them.
  package var word: [UInt8]? {
    let memory = RoadmapMemory(of: roadmap, calendar: calendar, in: language)
    return ZipWriter.archive(WordParts.parts(around: page, remembering: memory))
  }

  /// The document as a reader of paper finds it.
  var document: Document { Document(blocks: page.blocks) }

  private var page: PrintedPage {
    let plan = PrintedPlan(roadmap, deadlines, in: language)
    var page = PrintedPage(isLandscape: plan.isWide)
    printHead(on: &page)
    page.table(plan.table)
    if !roadmap.indicators.isEmpty {
      page.paragraph(Words.indicators[language], style: "Heading1")
      page.table(PrintedIndicators(roadmap, in: language).table)
    }
    page.paragraph(Words.signature[language], style: "Signature")
    return page
  }

  private func printHead(on page: inout PrintedPage) {
    for line in approval { page.paragraph(line, style: "Approval") }
    page.paragraph(roadmap.title, style: "Title")
    if let period = roadmap.period {
      page.paragraph(Words.period(period)[language], style: "Period")
    }
  }

  /// A roadmap without an order waits for a signature.
  private var approval: [String] {
    guard !roadmap.order.isEmpty else { return Words.toApprove.map { $0[language] } }
    let isReference = OrderReference(roadmap.order).text == roadmap.order
    let order = isReference ? Words.byOrder(roadmap.order)[language] : roadmap.order
    return [Words.approved[language], order]
  }
}
