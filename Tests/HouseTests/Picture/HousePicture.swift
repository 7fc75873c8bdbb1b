/// The floors as text: one line a module, its arrows to the right.
struct HousePicture {
  let plan: FloorPlan
  let manifest: Manifest
  var width = 100

  /// Draws the house from the roof down.
  var text: String {
    plan.floors.flatMap(lines).joined(separator: "\n") + "\n"
  }

  private func lines(of floor: FloorPlan.Floor) -> [String] {
    floor.modules.enumerated().flatMap { place, module in
      let label = place == 0 ? " \(floor.number)  \(floor.name)" : ""
      return lines(of: module, label: label)
    }
  }

  private func lines(of module: String, label: String) -> [String] {
    let left = padded(label, labelWidth) + " │ "
    let arrows = arrows(of: module)
    guard !arrows.isEmpty else { return [left + module] }
    let blank = padded("", labelWidth) + " │ " + padded("", moduleWidth + 3)
    let rows = wrapped(arrows, in: width - blank.count)
    return zip(
      [left + padded(module, moduleWidth) + " → "] + rows.dropFirst().map { _ in blank }, rows
    )
    .map { $0 + $1 }
  }

  /// Our own modules from the top down, then a dot, then the libraries by name.
  private func arrows(of module: String) -> [String] {
    let declared = manifest.target(module)?.arrows ?? []
    let ours = plan.modules.filter { declared.contains($0) && plan.guest($0) == nil }
    let guests = declared.subtracting(ours).sorted()
    return ours.isEmpty || guests.isEmpty ? ours + guests : ours + ["·"] + guests
  }

  private func wrapped(_ words: [String], in room: Int) -> [String] {
    words.reduce(into: [String]()) { rows, word in
      guard let last = rows.last, last.count + 1 + word.count <= room else {
        return rows.append(word)
      }
      rows[rows.count - 1] = last + " " + word
    }
  }

  private var labelWidth: Int { plan.floors.map { " 0  \($0.name)".count }.max() ?? 0 }
  private var moduleWidth: Int { plan.modules.map(\.count).max() ?? 0 }

  private func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
