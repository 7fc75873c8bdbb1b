package import VekhaCore

/// A file's text by lines, for places and for showing the line a mistake stands on.
package struct SourceText: Sendable {
  package let file: String
  /// UTF-8 without a byte order mark.
  let bytes: [UInt8]
  /// Where each line begins in `bytes`.
  private let starts: [UInt32]

  /// Lines longer than this, in bytes, are not shown: nobody reads them, and many mistakes in one
  /// line must not copy it many times.
  package static let longestShownLine = 10_000

  package init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
    self.starts = Self.lineStarts(of: bytes)
  }

  package var lineCount: Int { starts.count }

  /// The text of a line counted from 1, without its line break; empty where it is too long to show
  /// or there is no such line.
  package func line(_ number: Int) -> String {
    let line = contents(ofLine: number)
    return line.count > Self.longestShownLine ? "" : String(decoding: line, as: UTF8.self)
  }

  /// A place of this file; one below its last line is the last line's end.
  package func place(line: Int, column: Int, length: Int = 1) -> SourcePlace {
    guard line > lineCount else {
      return SourcePlace(file: file, line: line, column: column, length: length)
    }
    let end = 1 + Self.characters(in: contents(ofLine: lineCount))
    return SourcePlace(file: file, line: lineCount, column: end)
  }

  /// The place of the character that begins at a byte.
  func place(ofByte offset: Int) -> SourcePlace {
    let line = lineNumber(ofByte: offset)
    let start = Int(starts[line - 1])
    return place(line: line, column: 1 + Self.characters(in: bytes[start..<offset]))
  }

  /// How many characters of a line stand from a column on, trailing blanks left out.
  func length(ofLine number: Int, from column: Int) -> Int {
    let line = contents(ofLine: number)
    let end = line.lastIndex { $0 != 0x20 && $0 != 0x09 } ?? line.startIndex
    return Self.characters(in: line[..<min(end + 1, line.endIndex)]) - (column - 1)
  }

  func contents(ofLine number: Int) -> ArraySlice<UInt8> {
    guard number >= 1, number <= starts.count else { return [] }
    let start = Int(starts[number - 1])
    var end = number < starts.count ? Int(starts[number]) : bytes.count
    while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
    return bytes[start..<end]
  }

  /// Every byte but a continuation byte begins a character.
  static func characters(in bytes: ArraySlice<UInt8>) -> Int {
    var count = 0
    for byte in bytes where byte & 0xC0 != 0x80 { count += 1 }
    return count
  }
}

extension SourceText {
  /// The last line that begins at or before a byte, found by halving.
  private func lineNumber(ofByte offset: Int) -> Int {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// A line ends at LF, CR or CR LF, as YAML and text editors agree.
  private static func lineStarts(of bytes: [UInt8]) -> [UInt32] {
    var starts: [UInt32] = [0]
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      while let end = bytes.first(from: start, among: { $0.lineFeeds | $0.returns }) {
        start = end + 1
        let hasFeed = bytes[end] == 0x0D && start < bytes.count && bytes[start] == 0x0A
        if !hasFeed { starts.append(UInt32(start)) }
      }
    }
    return starts
  }
}
