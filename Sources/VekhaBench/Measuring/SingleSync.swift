import Foundation

/// What one wait for the disk takes on this machine.
enum SingleSync {
  static func seconds(in folder: String) throws -> Double {
    let path = folder + "/sync"
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let file = FileHandle(forUpdatingAtPath: path)
    else { throw RawFailure(words: "cannot write to \(folder)") }
    var times: [Double] = []
    for _ in 0..<50 {
      try file.write(contentsOf: Data(count: 4096))
      let start = ContinuousClock.now
      fdatasync(file.fileDescriptor)
      times.append((ContinuousClock.now - start) / .seconds(1))
    }
    try file.close()
    try FileManager.default.removeItem(atPath: path)
    return times.median
  }
}
