import Foundation
import TestWorld
import Testing

/// What a process did to the files of a database, one call after another, as `Tests/support/faults.c` wrote it down.
struct DiskDiary {
  /// A call and the file that it was about.
  struct Entry {
    let file: String
    let call: Call
  }

  enum Call {
    case write(Data, at: UInt64)
    case cut(to: UInt64)
    /// A wait for the disk: what was done to the file before is on it from then on.
    case settle
  }

  private(set) var entries: [Entry] = []

  init(at path: String) throws {
    var rest = try Data(contentsOf: URL(filePath: path))
    while let end = rest.firstIndex(of: 0x0A) {
      let words = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ", maxSplits: 3)
      try #require(words.count == 4)
      let (at, count) = (try #require(UInt64(words[1])), try #require(Int(words[2])))
      rest = rest[(end + 1)...]
      let file = URL(filePath: String(words[3])).lastPathComponent
      switch words[0] {
      case "write": entries.append(Entry(file: file, call: .write(rest.prefix(count), at: at)))
      case "cut": entries.append(Entry(file: file, call: .cut(to: at)))
      default: entries.append(Entry(file: file, call: .settle))
      }
      if words[0] == "write" { rest = rest.dropFirst(count) }
    }
    entries.removeAll { $0.file.hasSuffix("-shm") }
  }

  /// The last wait: whoever is told of the deed is told after it.
  var lastSettlement: Int? { entries.lastIndex(where: \.isSettlement) }

  /// The calls that a disk has after a power cut just before a call: all that was waited for, and of the rest
  /// those that chance picks.
  func survivors(ofCutBefore end: Int, by chance: inout Chance) -> [Entry] {
    let settled = Dictionary(
      entries[..<end].enumerated().filter(\.element.isSettlement).map { ($1.file, $0) },
      uniquingKeysWith: max)
    return entries[..<end].enumerated()
      .filter { $0 < settled[$1.file, default: 0] || chance.happens(onceIn: 2) }.map(\.element)
  }
}

extension DiskDiary.Entry {
  var isSettlement: Bool {
    if case .settle = call { true } else { false }
  }

  /// Does the call again, on a file in a folder.
  func repeated(in folder: URL) throws {
    let place = folder.appending(path: file)
    guard FileManager.default.fileExists(atPath: place.path) else { return }
    let handle = try FileHandle(forUpdating: place)
    switch call {
    case .write(let bytes, let offset):
      try handle.seek(toOffset: offset)
      try handle.write(contentsOf: bytes)
    case .cut(let size): try handle.truncate(atOffset: size)
    case .settle: break
    }
    try handle.close()
  }
}
