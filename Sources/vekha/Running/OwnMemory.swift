import Foundation

/// The program's own memory: most of what a start and a day's work need is not needed while the daemon sleeps.
enum OwnMemory {
  /// Gives back to the system what nobody holds any more, and code that whoever runs it brings back from the file.
  static func letGo() {
    letGoOfHeap()
    letGoOfCode()
  }

  /// A day's work leaves holes between the few things that stay; not every C library can give them back.
  private static func letGoOfHeap() {
    typealias Trim = @convention(c) (Int) -> CInt
    guard let trim = dlsym(UnsafeMutableRawPointer(bitPattern: 0), "malloc_trim") else { return }
    _ = unsafeBitCast(trim, to: Trim.self)(0)
  }

  /// Only pages that nobody can write to are given back, so nothing is lost with them.
  private static func letGoOfCode() {
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
