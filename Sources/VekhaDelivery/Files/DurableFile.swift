#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Files that are either whole on the disk or not there at all.
enum DurableFile {
  /// Writes beside the final name, waits for the disk, and only then takes the name.
  static func store(_ bytes: [UInt8], named name: String, in folder: String) throws(SystemFailure) {
    let draft = "\(folder)/.\(name).part"
    do {
      try fill(draft, with: bytes)
      try check(rename(draft, "\(folder)/\(name)"))
    } catch {
      unlink(draft)
      throw error
    }
    try settle(folder)
  }

  private static func fill(_ path: String, with bytes: [UInt8]) throws(SystemFailure) {
    // A letter names people: nobody but the owner reads it, and no link leads it elsewhere.
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o600)
    try check(file)
    defer { close(file) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      try check(written)
      rest = rest.dropFirst(written)
    }
    try check(fsync(file))
  }

  /// Makes the new name itself survive a power cut.
  private static func settle(_ folder: String) throws(SystemFailure) {
    let directory = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    try check(directory)
    defer { close(directory) }
    try check(fsync(directory))
  }

  private static func check(_ result: some SignedInteger) throws(SystemFailure) {
    guard result < 0 else { return }
    throw SystemFailure(number: errno)
  }
}

/// The operating system's refusal, by its number.
struct SystemFailure: Error {
  let number: Int32

  /// The system's own words, such as "No space left on device".
  var words: String { String(cString: strerror(number)) }
}
