extension FloorPlan {
  /// Returns the imports of one file that its floor does not allow.
  func findings(in file: SourceFile) -> [Finding] {
    file.imports.compactMap { line, statement in
      objection(to: statement.module, in: file.module).map { file.finding(line, $0) }
    }
  }

  /// Says why a module may not lean on another, or nil when it may.
  func objection(to name: String, in module: String) -> String? {
    guard let home = floor(of: module) else {
      return "\(module) stands on no floor; \(Self.remedy)"
    }
    if let guest = guest(name) {
      return objection(to: name, guest, in: module)
    }
    guard let ground = floor(of: name) else {
      return "\(name) has no home here; \(Self.remedy)"
    }
    return objection(to: name, on: ground, from: module, on: home)
  }

  private static let remedy = "give it a place in Tests/HouseTests/Floors/FloorPlan+Vekha.swift"

  private func objection(to name: String, _ guest: Guest, in module: String) -> String? {
    guard !guest.homes.contains(module) else { return nil }
    return "\(name) lives in \(guest.homes.joined(separator: ", ")); \(guest.advice)"
  }

  private func objection(
    to name: String, on ground: Floor, from module: String, on home: Floor
  ) -> String? {
    if ground.number < home.number { return nil }
    if ground.number == home.number {
      return "\(module) and \(name) are neighbours on floor \(home.number) and never meet; "
        + "let the executable join them"
    }
    return "\(name) stands on floor \(ground.number), above \(module) on floor \(home.number); "
      + "take the value as an argument or name the need as a port"
  }
}
