internal import CLibZip
internal import Foundation

/// Packs parts into an archive in memory; the same parts make the same bytes on any day.
package enum ZipWriter {
  /// The first day that an archive can name, in the manner of DOS.
  private static let day: UInt16 = 0x0021

  /// The archive's bytes; nil where the machine has no memory for them.
  package static func archive(_ parts: [(name: String, text: String)]) -> [UInt8]? {
    guard let source = zip_source_buffer_create(nil, 0, 0, nil) else { return nil }
    // Kept once more, since closing the archive gives its own hold up.
    zip_source_keep(source)
    defer { zip_source_free(source) }
    guard let archive = zip_open_from_source(source, ZIP_TRUNCATE, nil) else {
      zip_source_free(source)
      return nil
    }
    guard parts.allSatisfy({ add($0.name, $0.text, to: archive) }), zip_close(archive) == 0 else {
      zip_discard(archive)
      return nil
    }
    return bytes(of: source)
  }

  private static func add(_ name: String, _ text: String, to archive: OpaquePointer) -> Bool {
    let bytes = Array(text.utf8)
    guard let copy = malloc(max(1, bytes.count)) else { return false }
    copy.copyMemory(from: bytes, byteCount: bytes.count)
    guard let source = zip_source_buffer(archive, copy, zip_uint64_t(bytes.count), 1) else {
      free(copy)
      return false
    }
    let index = zip_file_add(archive, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(source)
      return false
    }
    return zip_file_set_dostime(archive, zip_uint64_t(index), 0, day, 0) == 0
  }

  private static func bytes(of source: OpaquePointer) -> [UInt8]? {
    var facts = zip_stat_t()
    zip_stat_init(&facts)
    guard zip_source_stat(source, &facts) == 0, zip_source_open(source) == 0 else { return nil }
    defer { zip_source_close(source) }
    var bytes = [UInt8](repeating: 0, count: Int(facts.size))
    return zip_source_read(source, &bytes, facts.size) == Int64(facts.size) ? bytes : nil
  }
}
