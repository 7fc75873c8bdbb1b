internal import VekhaCore
internal import VekhaLanguage
internal import VekhaYAML

extension RoadmapWriter {
  mutating func writeHead(id: String, title: String) {
    page.entry("roadmap", id)
    page.entry("title", title, remark: draft.title.isEmpty ? words(Catalogue.Drafts.noTitle) : "")
    if !draft.order.isEmpty { page.entry("order", draft.order, remark: remark(draft.notes)) }
    writeOrganisation()
    page.entry("period", proposal.choice.period.description, remark: periodRemark)
    writeZone()
    page.entry("calendar", unseen?.calendar ?? "ru")
    write(unseen?.reminders ?? LadderChange(base: "standard"), indent: 0)
    if let unseen { writeRest(unseen) }
    if !draft.remarks.isEmpty { page.entry("note", draft.remarks.joined(separator: " ")) }
  }

  private mutating func writeOrganisation() {
    if let known = unseen?.organisation { return page.entry("organisation", known) }
    if let found = proposal.organisation {
      let remark = words(Catalogue.Drafts.organisationFound(found.title))
      return page.entry("organisation", found.id, remark: remark)
    }
    page.entry(
      "organisation", "uo", remark: words(Catalogue.Drafts.organisation(draft.organisation)))
  }

  /// A roadmap that never had a zone goes without one; a new one is asked for it.
  private mutating func writeZone() {
    if let unseen {
      if let zone = unseen.timezone { page.entry("timezone", zone) }
    } else if draft.timezone.isEmpty {
      page.entry("timezone", "Europe/Moscow", remark: words(Catalogue.Drafts.noZone))
    } else {
      page.entry("timezone", draft.timezone, remark: words(Catalogue.Drafts.zoneOfRegion))
    }
  }

  private mutating func writeRest(_ unseen: UnseenRoadmap) {
    if unseen.nonWorkingDay != .next {
      page.entry("non-working-day", unseen.nonWorkingDay.rawValue)
    }
    if let approval = unseen.approval { page.entry("approval", approval) }
  }

  /// How people are reminded: a policy's name, or the rungs that differ.
  mutating func write(_ reminders: LadderChange, indent: Int) {
    if let name = reminders.name { return page.entry("reminders", name, indent: indent) }
    let lines = reminders.lines
    guard !lines.isEmpty else { return page.line("reminders: {}", indent: indent) }
    page.line("reminders:", indent: indent)
    for line in lines { page.line(line, indent: indent + 2) }
  }

  private var periodRemark: String {
    switch proposal.choice.source {
    case .given: ""
    case .title: unseen == nil ? words(Catalogue.Drafts.periodOfTitle) : ""
    case .deadlines: words(Catalogue.Drafts.periodGuessed)
    case .today: words(Catalogue.Drafts.noPeriod)
    }
  }

  private func words(_ sentence: Bilingual) -> String { sentence[language] }
}
