import VekhaLanguage

enum PartyTarget {
  @Sendable static func consume(_ bytes: [UInt8]) {
    let cell = String(decoding: bytes, as: UTF8.self)
    var book = PartyBook()
    let first = book.read(cell)
    let met = book.entries.count
    promise(Set(first.names).count == first.names.count, "a cell names each party once")
    promise(met <= first.names.count, "a party is met where it is named")
    // Words that have become a party stand by themselves from then on, so it may take more than one reading.
    var (last, known) = (first, 0)
    while book.entries.count > known {
      known = book.entries.count
      last = book.read(cell)
    }
    promise(book.read(cell) == last, "a cell of known parties names the same ones each time")
  }
}
