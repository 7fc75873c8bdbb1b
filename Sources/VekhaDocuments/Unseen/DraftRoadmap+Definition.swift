package import VekhaCore

extension DraftRoadmap {
  /// The draft that a roadmap itself would be written from.
  package init(of roadmap: Definition) {
    self.init()
    title = roadmap.title
    order = roadmap.order
    period = roadmap.period
    timezone = roadmap.timezone ?? ""
    sections = roadmap.groups.map(DraftSection.init)
    indicators = roadmap.indicators.map(DraftIndicator.init)
    unseen = UnseenRoadmap(roadmap)
  }
}

extension DraftSection {
  fileprivate init(_ group: Group) {
    self.init(heading: group.title, number: group.id, title: group.title)
    items = group.items.map(DraftItem.init)
    reminders = group.reminders
  }
}

extension DraftItem {
  fileprivate init(_ item: Item) {
    number = item.code
    code = item.code
    title = item.title
    deadline = item.deadline?.phrase ?? ""
    responsible = item.responsible.joined(separator: ", ")
    participants = item.participants
    result = item.result
    place = item.place
    remarks = item.note.isEmpty ? [] : [item.note]
    unseen = UnseenItem(item)
  }
}

extension DraftIndicator {
  fileprivate init(_ indicator: Indicator) {
    self.init(title: indicator.title, unit: indicator.unit, targets: indicator.targets)
    id = indicator.id
  }
}
