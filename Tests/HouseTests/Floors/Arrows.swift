/// The arrows of the house twice over: as the manifest declares them and as the imports use them.
struct Arrows {
  let plan: FloorPlan
  let manifest: Manifest
  let files: [SourceFile]
  /// The manifest as it is written, which gives the findings their lines.
  var text = SourceFile(path: "Package.swift", text: "")

  /// Returns the modules that stand in the manifest or on the plan, yet not in both.
  var strangers: [Finding] {
    let (declared, planned) = (Set(manifest.modules.map(\.name)), Set(plan.modules))
    return declared.subtracting(planned).sorted().map {
      finding(about: $0, "stands on no floor of Tests/HouseTests/Floors/FloorPlan+Vekha.swift")
    }
      + planned.subtracting(declared).sorted().map {
        finding(about: $0, "stands on the floor plan, but the manifest has no such target")
      }
  }

  /// Returns the arrows that are declared and never used, or used and not declared.
  var differences: [Finding] {
    manifest.modules.filter { used.keys.contains($0.name) }.flatMap(differences)
  }

  private func differences(of target: Manifest.Target) -> [Finding] {
    let used = used[target.name, default: []]
    return target.arrows.subtracting(used).sorted().map {
      finding(about: target.name, "declares \($0), which no file of it imports; drop it")
    }
      + used.subtracting(target.arrows).sorted().map {
        finding(about: target.name, "imports \($0) and does not declare it; add it")
      }
  }

  private var used: [String: Set<String>] {
    files.reduce(into: [:]) { used, file in
      let names = file.imports.map(\.statement.module).filter(plan.isDeclared)
      used[file.module, default: []].formUnion(names)
    }
  }

  private func finding(about module: String, _ sentence: String) -> Finding {
    let place = text.lines.lastIndex { $0.contains("name: \"\(module)\"") } ?? 0
    return text.finding(place + 1, "\(module) \(sentence)")
  }
}
