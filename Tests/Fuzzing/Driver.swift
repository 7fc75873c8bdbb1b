import Glibc
import Synchronization

/// libFuzzer's own entry, for programs that keep their `main`.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ consume: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// Hands the inputs that libFuzzer invents to a target.
enum Driver {
  private static let target = Mutex<(@Sendable ([UInt8]) -> Void)?>(nil)

  /// Runs until the time is over or an input breaks the target; the result is the exit code.
  static func run(
    arguments: [String], without index: Int, feeding consume: @escaping @Sendable ([UInt8]) -> Void
  ) -> CInt {
    target.withLock { $0 = consume }
    var passed = arguments
    passed.remove(at: index)
    var count = CInt(passed.count)
    // The driver keeps the strings until the program ends, and so they are never freed.
    let pointers = UnsafeMutableBufferPointer<UnsafeMutablePointer<CChar>?>.allocate(
      capacity: passed.count + 1)
    pointers.initialize(repeating: nil)
    for (place, argument) in passed.enumerated() { pointers[place] = strdup(argument) }
    guard var start = pointers.baseAddress else { return 70 }
    return runDriver(&count, &start) { bytes, size in
      Driver.feed(UnsafeBufferPointer(start: bytes, count: size))
      return 0
    }
  }

  private static func feed(_ bytes: UnsafeBufferPointer<UInt8>) {
    let consume = target.withLock(\.self)
    consume?(Array(bytes))
  }
}
