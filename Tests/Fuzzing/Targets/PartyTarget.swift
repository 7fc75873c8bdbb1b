import VekhaLanguage

enum PartyTarget {
  @Sendable static func consume(_ bytes: [UInt8]) {
    let cell = String(decoding: bytes, as: UTF8.self)
    var book = PartyBook()
    let first = book.read(cell)
    let met = book.entries.count
    promise(Set(first.names).count == first.names.count, "a cell names each party once")
    promise(met <= first.names.count, "a party is met where it is named")
    let again = book.read(cell)
    promise(again == first && book.entries.count == met, "a cell read again names the same parties")
  }
}
