import VekhaCore
import VekhaDocuments
import VekhaRuntime

/// Documents that Vekha printed before: they bring along what their tables do not show.
struct PrintedBefore {
  let options: OfficeOptions

  /// The draft with all that is known of it, and the calendar that its deadlines go by.
  func recalled(
    _ draft: DraftRoadmap, by memory: RoadmapMemory?
  ) async throws -> (DraftRoadmap, WorkCalendar) {
    let usual = try await CalendarShelf(options: options).calendar("ru")
    guard let memory, let first = memory.roadmap(by: usual) else { return (draft, usual) }
    guard first.calendar != usual.id, let own = try await calendar(first.calendar),
      let roadmap = memory.roadmap(by: own)
    else { return (draft.recalling(first, calendar: usual, in: memory.language), usual) }
    return (draft.recalling(roadmap, calendar: own, in: memory.language), own)
  }

  /// Nil where no calendar of the name is known, which is no reason to refuse a document.
  private func calendar(_ name: String) async throws -> WorkCalendar? {
    do {
      return try await CalendarShelf(options: options).calendar(name)
    } catch is Failure {
      return nil
    }
  }
}
