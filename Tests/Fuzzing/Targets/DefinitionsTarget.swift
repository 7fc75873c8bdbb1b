import VekhaCore
import VekhaYAML

/// Reads a definitions file; what follows a line of `===` is the table that a directory names.
enum DefinitionsTarget {
  @Sendable static func consume(_ bytes: [UInt8]) {
    let parts = parts(of: bytes)
    let reader = DefinitionsReader(
      hash: { "\($0.count)" }, isKnownZone: { $0.contains("/") }, table: { _ in parts.table })
    let reading = reader.read([SourceFile(path: "order.yaml", bytes: parts.definitions)])
    YAMLTarget.show(reading.diagnostics)
  }

  private static func parts(of bytes: [UInt8]) -> (definitions: [UInt8], table: [UInt8]) {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    guard let border = lines.firstIndex(where: { $0.elementsEqual("===".utf8) }) else {
      return (bytes, [])
    }
    return (
      Array(lines[..<border].joined(separator: [0x0A])),
      Array(lines[(border + 1)...].joined(separator: [0x0A]))
    )
  }
}
