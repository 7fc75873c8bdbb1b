package import VekhaCore
package import VekhaLanguage

/// What came of reading one file: its root where it could be read, and every mistake found.
package struct YAMLReading: Sendable {
  /// Nil where the file is refused as a whole.
  package let root: YAMLNode?
  package let diagnostics: [Diagnostic]
  /// The file's lines, to annotate what later readers find.
  package let lines: SourceText
}

/// Reads YAML bytes into nodes that know their places.
package enum YAMLReader {
  /// Reads one file; mistakes that leave a tree behind are collected, any other ends the reading.
  package static func read(
    _ bytes: [UInt8], file: String, limits: YAMLLimits = .standard
  ) -> YAMLReading {
    guard bytes.count <= limits.bytes else {
      return refused(Catalogue.fileTooLarge(limit: limits.bytes), file: file)
    }
    let text = bytes.withoutByteOrderMark
    if let fault = text.withUnsafeBufferPointer(TextFault.first) {
      let refusal = RefusedText(fault, in: text, file: file)
      return reading(nil, [refusal.diagnostic], refusal.lines)
    }
    return parsed(SourceText(file: file, bytes: text), limits: limits)
  }

  /// The reading of a file that was not even opened, such as one too large to be loaded.
  package static func refused(_ mistake: Mistake, file: String) -> YAMLReading {
    let lines = SourceText(file: file, bytes: [])
    return reading(nil, [mistake.at(lines.place(line: 1, column: 1))], lines)
  }

  private static func parsed(_ lines: SourceText, limits: YAMLLimits) -> YAMLReading {
    var builder = TreeBuilder(lines: lines, limits: limits)
    do throws(Halt) {
      let root = try lines.bytes.withUnsafeBufferPointer { bytes throws(Halt) in
        try builder.build(from: bytes)
      }
      return reading(root, builder.diagnostics, lines)
    } catch {
      return reading(nil, builder.diagnostics + [error.diagnostic], lines)
    }
  }

  private static func reading(
    _ root: YAMLNode?, _ diagnostics: [Diagnostic], _ lines: SourceText
  ) -> YAMLReading {
    YAMLReading(root: root, diagnostics: lines.annotated(diagnostics), lines: lines)
  }
}

/// A mistake after which the rest of a file cannot be read.
struct Halt: Error {
  let diagnostic: Diagnostic
}
