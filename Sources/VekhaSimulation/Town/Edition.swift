package import VekhaCore
package import VekhaYAML

/// How the coordinator's files look at one time: the shipped ones with the changes made since.
package struct Edition: Hashable, Sendable {
  package var directory: TownDirectory
  package var order: [OrderChange] = []
  /// Days off by decree that the shipped calendar does not know.
  package var daysOff: [CivilDate] = []
  /// Saturdays on which people work instead.
  package var workingDays: [CivilDate] = []
  package var isPatient = false
  /// Whether what has become long overdue does not wait for the hours of letters.
  package var isUrgent = false
  /// Whether each school's share binds only once it is approved.
  package var needsApproval = false

  /// The workflow by which shares are approved.
  static let approval = "approval"

  package init(directory: TownDirectory) {
    self.directory = directory
  }

  /// The files as the coordinator would load them.
  package func files(on ground: Ground) throws -> [SourceFile] {
    var text = OrderText(ground.order)
    if needsApproval { text.add(key: "approval: \(Self.approval)") }
    var files = [directory.file, try text.changed(by: order)]
    if !(daysOff + workingDays).isEmpty {
      files.append(try ShippedText.calendar(in: ground, off: daysOff, working: workingDays))
    }
    if isPatient || isUrgent {
      files.append(try ShippedText.policy(in: ground, isPatient: isPatient, isUrgent: isUrgent))
    }
    return files
  }
}
