/// Reads Word, Excel, OpenDocument, CSV and plain-text files into paragraphs and tables.
///
/// What a file is its first bytes say, not its name; the name only tells plain text from CSV.
/// Nothing is run, nothing fetched, nothing unpacked to disk.
package struct DocumentReader: Sendable {
  private let limits: DocumentLimits

  package init(limits: DocumentLimits = .standard) {
    self.limits = limits
  }

  /// Reads a file's bytes; of its name only the ending counts.
  package func read(_ bytes: [UInt8], named name: String) throws(DocumentRefusal) -> Document {
    guard !bytes.isEmpty else { throw .empty }
    switch FileKind(bytes) {
    case .archive: return try office(bytes)
    case .oldOffice: throw .oldOffice
    case .locked: throw .encrypted
    case .other: throw .unknownFormat
    case .text: return try text(bytes, name)
    }
  }

  private func office(_ bytes: [UInt8]) throws(DocumentRefusal) -> Document {
    let archive = try ZipArchive(bytes, limits: limits)
    if archive.holds("content.xml") { return try OpenDocument(archive, limits).document() }
    let parts = try OfficeParts(archive, limits)
    return switch parts.kind {
    case .word: try WordDocument(parts).document()
    case .excel: try ExcelWorkbook(parts).document()
    }
  }

  private func text(_ bytes: [UInt8], _ name: String) throws(DocumentRefusal) -> Document {
    guard bytes.count <= limits.textBytes else { throw .tooLarge(limit: limits.textBytes) }
    let text = try TextDecoder.text(of: bytes)
    let ending = name.split(separator: ".").last?.lowercased()
    return switch ending {
    case "csv": separated(text, by: SeparatedText.separator(of: text))
    case "tsv", "tab": separated(text, by: "\t")
    default: Document(blocks: PastedText.blocks(text))
    }
  }

  private func separated(_ text: String, by separator: Character) -> Document {
    Document(blocks: [.table(SeparatedText.table(text, separator: separator))])
  }
}
