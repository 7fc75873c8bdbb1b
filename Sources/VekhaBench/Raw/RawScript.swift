import CFloor

/// The rows that somebody's work wrote, as statements that can be run again without that work.
final class RawScript {
  let pointer: OpaquePointer

  init() {
    pointer = floor_script_new()
  }

  deinit {
    floor_script_free(pointer)
  }

  var count: Int { floor_script_count(pointer) }

  func sql(_ index: Int) -> String { String(cString: floor_script_sql(pointer, index)) }

  func values(_ index: Int) -> [floor_value] {
    (0..<floor_script_value_count(pointer, index)).map {
      floor_script_value(pointer, index, $0)
    }
  }

  /// Listens to every connection that was opened while some script listened.
  func listen() {
    floor_listen(pointer)
  }

  static func stopListening() {
    floor_listen(nil)
  }
}

extension floor_value {
  static let integer: Int32 = 1
  static let text: Int32 = 3
  static let blob: Int32 = 4

  var content: UnsafeBufferPointer<UInt8> {
    let start = UnsafeRawPointer(bytes)?.assumingMemoryBound(to: UInt8.self)
    return UnsafeBufferPointer(start: start, count: length)
  }
}
