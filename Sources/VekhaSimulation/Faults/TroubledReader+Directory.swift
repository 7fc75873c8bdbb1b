import VekhaCore
import VekhaRuntime

extension TroubledReader {
  func directoryRevision() throws -> Int {
    try plan.around(.directoryRevision) { try reader.directoryRevision() }
  }
  func directory() throws -> WholeDirectory {
    try plan.around(.directory) { try reader.directory() }
  }
  func directoryHeaders() throws -> [DirectoryDraft] {
    try plan.around(.directoryHeaders) { try reader.directoryHeaders() }
  }
  func organisation(_ id: String) throws -> Organisation? {
    try plan.around(.organisation) { try reader.organisation(id) }
  }
  func person(_ key: PersonKey) throws -> Person? {
    try plan.around(.person) { try reader.person(key) }
  }
  func key(ofPerson id: String) throws -> PersonKey? {
    try plan.around(.keyOfPerson) { try reader.key(ofPerson: id) }
  }
  func pair(_ id: String) throws -> Pair? {
    try plan.around(.pair) { try reader.pair(id) }
  }
  func holders(of tenure: Tenure) throws -> [PersonKey] {
    try plan.around(.holders) { try reader.holders(of: tenure) }
  }
  func centres(coordinatingFor authority: String) throws -> [String] {
    try plan.around(.centres) { try reader.centres(coordinatingFor: authority) }
  }
  func organisations(under parent: String) throws -> [String] {
    try plan.around(.organisationsUnder) { try reader.organisations(under: parent) }
  }
}
