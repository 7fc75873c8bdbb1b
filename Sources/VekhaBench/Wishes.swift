import Foundation

/// What whoever runs the benchmark asks for, as `--name value`.
struct Wishes {
  private var values: [String: String] = [:]

  /// Refuses a name without a value, so that a slip does not start a run of all figures.
  init(arguments: [String]) throws {
    var rest = arguments.dropFirst()
    while let name = rest.popFirst() {
      guard name.hasPrefix("--"), let value = rest.popFirst() else {
        throw RawFailure(
          words: "“\(name)” is no option with a value: write --figures \"yaml tick\"")
      }
      values[name] = value
    }
  }

  subscript(name: String) -> String? { values[name] }

  /// The file for the table; only a run of all figures writes one.
  var output: String? { names.isEmpty ? values["--output"] : nil }

  /// What is written about missed goals, where anything is.
  var notes: Notes {
    let text = values["--notes"].flatMap { try? String(contentsOfFile: $0, encoding: .utf8) }
    return Notes(text: text ?? "")
  }

  func names(_ figure: String) -> Bool { names.isEmpty || names.contains(figure) }

  private var names: [String] {
    (values["--figures"] ?? "").split(whereSeparator: { $0 == " " || $0 == "," }).map(String.init)
  }

  func workshop() throws -> Workshop {
    let environment = ProcessInfo.processInfo.environment
    let folder = values["--folder"] ?? ".build/bench"
    return Workshop(
      towns: try Towns(folder: folder + "/towns"), places: try places(beside: folder),
      vekha: Program(path: values["--vekha"] ?? ".build/release/vekha"),
      witness: Witness(environment: environment),
      sizes: try sizes(),
      isQuick: values["--quick"] == "yes")
  }

  private func sizes() throws -> Workshop.Sizes {
    let said = values["--cases"] ?? "1000,20000,1000000,10000000"
    let words = said.split { $0 == "," || $0 == " " }
    let numbers = words.compactMap { Int($0) }.filter { $0 >= District.perSchool }
    guard !numbers.isEmpty, numbers.count == words.count else {
      throw RawFailure(
        words:
          "“\(said)” are no sizes: write numbers of cases, each \(District.perSchool) or more, "
          + "with commas between them, such as CASES=1000,20000")
    }
    return Workshop.Sizes(numbers)
  }

  private func places(beside folder: String) throws -> [Workshop.Place] {
    let memory = values["--memory"] ?? "/dev/shm/vekha-bench"
    let places = [
      Workshop.Place(name: "disk", folder: folder + "/work"),
      Workshop.Place(name: "tmpfs", folder: memory),
    ]
    for place in places {
      try? FileManager.default.removeItem(atPath: place.folder)
      try FileManager.default.createDirectory(
        atPath: place.folder, withIntermediateDirectories: true)
    }
    return places
  }
}
