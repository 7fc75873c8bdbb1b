import Foundation

/// The program's code in memory: most of what a start and a day's work need is not needed while the daemon sleeps.
enum OwnCode {
  /// Gives the pages back to the system; whatever runs again is brought back from the system's cache of the file.
  ///
  /// Only pages that nobody can write to are given back, so nothing is lost with them.
  static func letGo() {
    #if os(Linux)
      let maps = (try? String(contentsOfFile: "/proc/self/maps", encoding: .utf8)) ?? ""
      for range in maps.split(separator: "\n").compactMap(range) {
        madvise(UnsafeMutableRawPointer(bitPattern: range.lowerBound), range.count, MADV_DONTNEED)
      }
    #endif
  }

  /// Reads `55d0-55f0 r-xp 0000 08:01 42 /usr/bin/vekha`; nil where it is no code of a file.
  private static func range(ofCode line: Substring) -> Range<UInt>? {
    let words = line.split(separator: " ")
    guard words.count >= 6, words[1] == "r-xp", words[5].hasPrefix("/") else { return nil }
    let ends = words[0].split(separator: "-").compactMap { UInt($0, radix: 16) }
    return ends.count == 2 && ends[0] < ends[1] ? ends[0]..<ends[1] : nil
  }
}
