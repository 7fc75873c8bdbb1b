internal import CLibZip
internal import Foundation

/// The archive that an office document is, opened to be read and never unpacked to disk.
struct ZipArchive: ~Copyable {
  private let archive: OpaquePointer
  private let limits: DocumentLimits

  init(_ bytes: [UInt8], limits: DocumentLimits) throws(DocumentRefusal) {
    guard bytes.count <= limits.bytes else { throw .tooLarge(limit: limits.bytes) }
    guard let archive = Self.open(bytes) else { throw .damaged }
    guard zip_get_num_entries(archive, 0) <= limits.parts else {
      zip_discard(archive)
      throw .tooManyParts(limit: limits.parts)
    }
    self.archive = archive
    self.limits = limits
  }

  deinit { zip_discard(archive) }

  /// Opens a copy of the bytes that the archive owns and frees.
  private static func open(_ bytes: [UInt8]) -> OpaquePointer? {
    guard !bytes.isEmpty, let copy = malloc(bytes.count) else { return nil }
    bytes.withUnsafeBytes {
      copy.copyMemory(from: $0.baseAddress ?? UnsafeRawPointer(copy), byteCount: $0.count)
    }
    guard let source = zip_source_buffer_create(copy, zip_uint64_t(bytes.count), 1, nil) else {
      free(copy)
      return nil
    }
    guard let archive = zip_open_from_source(source, ZIP_RDONLY, nil) else {
      zip_source_free(source)
      return nil
    }
    return archive
  }
}

extension ZipArchive {
  func holds(_ name: String) -> Bool { zip_name_locate(archive, name, 0) >= 0 }

  /// The unpacked bytes of a part, nil where there is none of that name.
  func part(_ name: String) throws(DocumentRefusal) -> [UInt8]? {
    let index = zip_name_locate(archive, name, 0)
    guard index >= 0 else { return nil }
    try check(zip_uint64_t(index), name)
    guard let file = zip_fopen_index(archive, zip_uint64_t(index), 0) else { throw .damaged }
    defer { zip_fclose(file) }
    return try read(file, name)
  }

  /// Refuses by what the archive says of the part; what it does not say is found when it is read.
  private func check(_ index: zip_uint64_t, _ name: String) throws(DocumentRefusal) {
    var facts = zip_stat_t()
    zip_stat_init(&facts)
    guard zip_stat_index(archive, index, 0, &facts) == 0 else { throw .damaged }
    guard facts.encryption_method == ZIP_EM_NONE else { throw .encrypted }
    let isBomb = facts.size > 1 << 20 && facts.size / max(1, facts.comp_size) > limits.ratio
    guard !isBomb, facts.size <= limits.partBytes else {
      throw .partTooLarge(name, limit: limits.partBytes)
    }
  }

  private func read(_ file: OpaquePointer, _ name: String) throws(DocumentRefusal) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = zip_fread(file, &chunk, zip_uint64_t(chunk.count))
      guard count >= 0 else { throw .damaged }
      if count == 0 { return bytes }
      bytes.append(contentsOf: chunk.prefix(Int(count)))
      guard bytes.count <= limits.partBytes else {
        throw .partTooLarge(name, limit: limits.partBytes)
      }
    }
  }
}
