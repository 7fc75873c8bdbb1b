import VekhaCore
import VekhaRuntime

/// The state is a projection: whoever adds up the journal's text gets it, record by record.
struct JournalAddsUp: TownInvariant {
  let statement = "the journal's text adds up to the state"
  /// What the records of each case have added up to so far.
  private var sums: [String: Case] = [:]

  mutating func check(_ scene: Scene) throws -> [String] {
    var touched: Set<String> = []
    var findings: [String] = []
    for record in scene.records {
      touched.insert(record.caseID)
      if !add(record) { findings.append("\(record.caseID) #\(record.sequence) cannot be read") }
    }
    return findings + touched.sorted().filter { sums[$0] != scene.cases[$0] }
  }

  /// Every case, touched or not, still is what its records added up to; that the store keeps them is for `verify`.
  mutating func checkWhole(_ scene: Scene) throws -> [String] {
    Set(scene.cases.keys).union(sums.keys).sorted().filter { sums[$0] != scene.cases[$0] }
  }

  /// Adds a record as a reader of its text would; false where the text cannot be read.
  private mutating func add(_ record: Record) -> Bool {
    var read = record
    guard let event = Event(record.event.written) else { return false }
    read.event = event
    guard let sum = Case.applying(read, to: sums.removeValue(forKey: record.caseID)) else {
      return false
    }
    sums[record.caseID] = sum
    return true
  }
}
