package import VekhaCore
package import VekhaYAML

/// How the coordinator's files look at one time: the shipped ones with the changes made since.
package struct Edition: Hashable, Sendable {
  package var directory: TownDirectory
  package var order: [OrderChange] = []
  /// Days off by decree that the shipped calendar does not know.
  package var daysOff: [CivilDate] = []
  package var isPatient = false

  package init(directory: TownDirectory) {
    self.directory = directory
  }

  /// The files as the coordinator would load them.
  package func files(on ground: Ground) throws -> [SourceFile] {
    var files = [directory.file, try OrderText(ground.order).changed(by: order)]
    if !daysOff.isEmpty { files.append(try ShippedText.calendar(in: ground, off: daysOff)) }
    if isPatient { files.append(try ShippedText.patientPolicy(in: ground)) }
    return files
  }
}
