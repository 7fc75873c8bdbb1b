import Foundation
import VekhaCore
import VekhaLanguage

/// Writes answers to standard output and all else to standard error.
enum Output {
  static func write(_ text: String) {
    guard !put(text, to: .standardOutput) else { return }
    complain(Catalogue.Complaints.answerNotWritten)
    exit(ExitStatus.cannotWrite.rawValue)
  }

  /// Writes a value as JSON and nothing else, its keys in alphabetical order.
  static func write(json value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
    write(String(decoding: try encoder.encode(value), as: UTF8.self))
  }

  /// Says something beside the answer.
  static func note(_ text: String) {
    _ = put(text, to: .standardError)
  }

  /// Says what is wrong and what to do about it.
  static func complain(_ complaint: Complaint) {
    note(PlainWords.line(complaint.sentence.spoken))
    note(PlainWords.line(complaint.advice.spoken))
  }

  /// Ends the text's last line where it is not ended yet; false where nobody takes the text.
  private static func put(_ text: String, to file: FileHandle) -> Bool {
    guard !text.isEmpty else { return true }
    // A table ends with CR LF, which is one character and no suffix LF.
    let line = text.utf8.last == UInt8(ascii: "\n") ? text : text + "\n"
    return (try? file.write(contentsOf: Data(line.utf8))) != nil
  }
}
