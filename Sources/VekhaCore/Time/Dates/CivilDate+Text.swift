extension CivilDate {
  /// The form `2022-03-15`.
  package var iso: String {
    let civil = Gregorian.civil(dayNumber: dayNumber)
    return String(unsafeUninitializedCapacity: Self.length) { text in
      Self.write(civil.year, to: text, from: 0, before: 4)
      Self.write(civil.month, to: text, from: 5, before: 7)
      Self.write(civil.day, to: text, from: 8, before: 10)
      text.initializeElement(at: 4, to: Self.dash)
      text.initializeElement(at: 7, to: Self.dash)
      return Self.length
    }
  }

  /// Reads the ten bytes of `2022-03-15` and nothing else; a database hands them over as they stand.
  package init?(ascii text: UnsafeBufferPointer<UInt8>) {
    guard text.count == Self.length, text[4] == Self.dash, text[7] == Self.dash,
      let year = Self.number(in: text[0..<4]), let month = Self.number(in: text[5..<7]),
      let day = Self.number(in: text[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private static let length = 10
  private static let (dash, nought): (UInt8, UInt8) = (0x2D, 0x30)

  /// Fills the room with the number's last digits and leading noughts; a duty's row holds ten dates, so no slices.
  private static func write(
    _ number: Int, to text: UnsafeMutableBufferPointer<UInt8>, from start: Int, before end: Int
  ) {
    var (rest, place) = (number, end)
    while place > start {
      place -= 1
      text.initializeElement(at: place, to: nought + UInt8(rest % 10))
      rest /= 10
    }
  }

  private static func number(in digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var number = 0
    for byte in digits {
      guard (nought..<nought + 10).contains(byte) else { return nil }
      number = number * 10 + Int(byte - nought)
    }
    return number
  }
}

extension TextCursor {
  /// Takes a date of the form `2022-03-15`.
  mutating func date() -> CivilDate? {
    guard let year = digits(4), skip("-"), let month = digits(2), skip("-"), let day = digits(2)
    else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }
}
