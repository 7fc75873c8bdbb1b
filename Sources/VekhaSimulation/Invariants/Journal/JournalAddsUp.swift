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

  /// Reads every record again from the store, so that what the store keeps is looked at as well.
  mutating func checkWhole(_ scene: Scene) throws -> [String] {
    try scene.cases.keys.sorted().filter { id in
      let records = try scene.world.reader.records(ofCase: id)
      let sum = records.reduce(nil) { state, record in Case.applying(record, to: state) }
      return sum != scene.cases[id]
    }
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
