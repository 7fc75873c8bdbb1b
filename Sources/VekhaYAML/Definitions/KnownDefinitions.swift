package import VekhaCore

/// What is loaded or shipped already, so that the files read can refer to it.
///
/// What the files define themselves takes the place of what is known under the same name.
package struct KnownDefinitions: Sendable {
  package var workflows: Set<String>
  package var policies: [String: ReminderPolicy]
  package var calendars: [String: WorkCalendar]
  package var directories: [KnownDirectory]
  /// The organisation that each loaded roadmap stands at.
  package var roadmaps: [String: String] = [:]

  package init(
    workflows: Set<String> = [], policies: [String: ReminderPolicy] = [:],
    calendars: [String: WorkCalendar] = [:], directories: [KnownDirectory] = []
  ) {
    self.workflows = workflows
    self.policies = policies
    self.calendars = calendars
    self.directories = directories
  }
}

/// What a directory holds, as far as definitions can refer to it.
package struct KnownDirectory: Hashable, Sendable {
  package var id: String
  /// The roles it declares beside the built-in ones.
  package var roles: Set<String>
  package var organisations: [Organisation]
  package var people: Set<String>
  /// The roles that somebody holds somewhere.
  package var heldRoles: Set<String>

  package init(
    id: String, roles: Set<String> = [], organisations: [Organisation] = [],
    people: Set<String> = [], heldRoles: Set<String> = []
  ) {
    self.id = id
    self.roles = roles
    self.organisations = organisations
    self.people = people
    self.heldRoles = heldRoles
  }
}
