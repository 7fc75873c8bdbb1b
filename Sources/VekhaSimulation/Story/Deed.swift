package import VekhaCore
package import VekhaRuntime

/// What happens at one turn of a story; people are named by their visible ids, nil is the system user.
package enum Deed: Hashable, Sendable {
  /// Somebody does something about an item of a case, or of all cases that match a pattern.
  case item(String, OccurrenceSelector, ItemDeed, by: String?)
  case completeStage(String, to: String? = nil, by: String?)
  case returnStage(String, to: String, by: String?)
  case suspend(String, by: String?)
  case resume(String, by: String?)
  case close(String, by: String?)
  /// The coordinator loads the files as this edition has them.
  case load(Edition)
  /// Entries of the directory change one by one.
  case register([DirectoryEdit], by: String?)
  case open(workflow: String, subject: String, by: String?)
  /// The coordinator keeps letters about something away.
  case silence(SilenceEntry.Object, through: CivilDate)
  /// Somebody is away, and another stands in for her.
  case away(String, substitute: String, Period)
  case clock(ClockTurn)
  case trouble(Trouble)
}

/// What somebody does about an item.
package enum ItemDeed: Hashable, Sendable {
  case complete(on: CivilDate?, hasEvidence: Bool)
  case accept
  case `return`
  case reopen
  case waive
  case postpone(until: CivilDate)
  case grant(until: CivilDate?)
  case refuse
  case schedule([CivilDate])
  case assign(String)
  case acknowledge(until: CivilDate)
  case comment
  case report(party: String, isDone: Bool)
}

/// What becomes of the machine's clock and of the daemon that looks at it.
package enum ClockTurn: Hashable, Sendable {
  /// The clock shows true time and so many seconds more.
  case shows(secondsAhead: Int64)
  /// Nobody wakes cases or sends letters until the daemon runs again.
  case daemonStops
  case daemonRuns
}
