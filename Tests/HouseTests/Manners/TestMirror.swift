/// The tests as a mirror of the sources: a folder for each module, a suite in each `…Tests.swift`.
struct TestMirror {
  let modules: Set<String>

  /// Folders that look at the house as a whole, at the program from outside, or at several readers,
  /// and the world around the house.
  private static let wholes: Set<String> = ["HouseTests", "CommandTests", "Fuzzing", "TestWorld"]

  func findings(in file: SourceFile) -> [Finding] {
    let isSuite = file.lines.contains(where: isTest)
    let isNamedSo = file.path.hasSuffix("Tests.swift")
    return [
      mirrors(file.module)
        ? nil : "\(file.module) mirrors no module of Sources; name it MODULETests",
      isSuite && !isNamedSo ? "a file with tests is named …Tests.swift" : nil,
      isNamedSo && !isSuite ? "a file named …Tests.swift holds tests" : nil,
    ].compactMap(\.self).map { file.finding(1, $0) }
  }

  private func isTest(_ line: String) -> Bool {
    let word = line.split(whereSeparator: \.isWhitespace).first ?? ""
    return word == "@Test" || word.hasPrefix("@Test(")
  }

  private func mirrors(_ folder: String) -> Bool {
    Self.wholes.contains(folder)
      || folder.hasSuffix("Tests") && modules.contains(String(folder.dropLast(5)))
  }
}
