import VekhaRuntime

/// A record in the form that is hashed: the hash before it, a line for each column, the case's id last.
///
/// Neither a kind nor the fields can hold a line feed, so no two records have one form. Who acted for somebody
/// stands with her behind a slash, which no number has.
struct JournalForm {
  private var bytes: [UInt8] = []

  init(after hash: [UInt8]) {
    bytes.reserveCapacity(512)
    begin(after: hash)
  }

  /// Begins the next record in the same room.
  mutating func begin(after hash: [UInt8]) {
    bytes.removeAll(keepingCapacity: true)
    bytes += hash
  }

  /// Adds a line with a text.
  mutating func add(_ text: some Sequence<UInt8>) {
    bytes += text
    bytes.append(Self.lineFeed)
  }

  /// Adds a line with a number.
  mutating func add(_ number: Int64) {
    write(number)
    bytes.append(Self.lineFeed)
  }

  /// Adds the line of who acted, and for whom.
  mutating func add(_ actor: Int64?, insteadOf principal: Int64?) {
    if let actor { write(actor) }
    if actor != nil, principal != nil { bytes.append(Self.slash) }
    if let principal { write(principal) }
    bytes.append(Self.lineFeed)
  }

  /// The hash of the record, once every line is there.
  mutating func hash(ofCase id: String) -> [UInt8] {
    bytes += id.utf8
    return SHA256.hash(bytes)
  }

  private mutating func write(_ number: Int64) {
    guard number >= 0 else { return bytes += String(number).utf8 }
    let start = bytes.count
    var rest = number
    repeat {
      bytes.append(Self.nought + UInt8(rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }

  private static let lineFeed: UInt8 = 0x0A
  private static let slash: UInt8 = 0x2F
  private static let nought: UInt8 = 0x30
}
