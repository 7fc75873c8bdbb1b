extension Manner {
  private static let rooms = ["home", "Users", "root", "opt", "work", "mnt", "tmp"]

  /// The sources know no path of any one machine.
  static let paths = Manner("paths") { line in
    rooms.map { "/\($0)/" }.first { line.contains($0) }
      .map { "\($0) is a place on one machine; take the place as an argument" }
  }

  // Cut in two, so that this file does not find itself.
  private static let promises = ["to" + "do", "fix" + "me", "st" + "ub", "place" + "holder"]

  /// What is here is finished; what is not is not here.
  static let words = Manner("words") { line in
    let words = line.lowercased().split { !$0.isLetter }.map(String.init)
    return promises.first(where: words.contains)
      .map { "'\($0)' promises work; finish it or leave it out" }
  }

  /// Nothing is public, for there is no reader outside the package.
  static let access = Manner("access") { line in
    let first = line.split(whereSeparator: \.isWhitespace).first { !$0.hasPrefix("@") }
    guard first == "public" || first == "open" else { return nil }
    return "nobody outside the package reads this; say 'package', or nothing"
  }

  /// Tests come in by the front door; the executable alone has none.
  static let seams = Manner("seams") { file in
    file.imports.filter { $0.statement.attributes.contains("@testable") }
      .filter { $0.statement.module != "vekha" }
      .map {
        file.finding($0.line, "test what is 'package' and import \($0.statement.module) plainly")
      }
  }
}
