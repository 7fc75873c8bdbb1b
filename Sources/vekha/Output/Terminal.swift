import Foundation
import VekhaCore
import VekhaLanguage
import VekhaReports

/// What is known of the terminal, if there is one.
enum Terminal {
  static var showsOutput: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether somebody can be asked and can see the question.
  static var canAsk: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

  /// How reports are to look: as wide as the terminal, coloured only on one.
  static func look(in language: Language) -> Look {
    let wantsNoColour = ProcessInfo.processInfo.environment["NO_COLOR"].nonEmpty != nil
    return Look(
      language: language, width: showsOutput ? width : Look.pageWidth,
      isColoured: showsOutput && !wantsNoColour)
  }

  /// Asks for a yes; where nobody can be asked, `--yes` has to be said.
  static func agree(_ question: Bilingual, isAgreed: Bool) throws {
    if isAgreed { return }
    guard canAsk else { throw Failure(.refused, Catalogue.Complaints.nobodyToAsk) }
    try? FileHandle.standardError.write(
      contentsOf: Data("\(question.spoken) \(Catalogue.yesOrNo.spoken) ".utf8))
    let answer = readLine()?.trimmingCharacters(in: .whitespaces).lowercased() ?? ""
    guard Catalogue.yesWords.contains(answer) else {
      throw Failure(.refused, Catalogue.Complaints.notAgreed)
    }
  }

  private static var width: Int {
    var size = winsize()
    let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
    return isKnown ? max(40, Int(size.ws_col)) : Look.pageWidth
  }
}
