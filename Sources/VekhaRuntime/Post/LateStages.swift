import VekhaCore

/// The late stages among a letter's lines: what is late within them is told beneath them.
package struct LateStages {
  private let cases: Set<String>

  /// Finds the late stages among the lines.
  package init(in lines: [DigestLine]) {
    cases = Set(lines.filter(\.isLateStage).map(\.caseID))
  }

  /// The lines without those that stand beneath a stage.
  package func folded(_ lines: [DigestLine]) -> [DigestLine] {
    guard !cases.isEmpty else { return lines }
    let beneath = Dictionary(grouping: lines.filter(standsBeneath), by: \.caseID)
    return lines.filter { !standsBeneath($0) }.map { line in
      guard line.isLateStage else { return line }
      var line = line
      line.undone = (beneath[line.caseID] ?? []).sorted { $0.code < $1.code }.map(\.title)
      return line
    }
  }

  private func standsBeneath(_ line: DigestLine) -> Bool {
    line.kind == .overdue && !line.isStage && cases.contains(line.caseID)
  }
}

extension DigestLine {
  fileprivate var isStage: Bool { StageDuty.stage(of: code) != nil }

  fileprivate var isLateStage: Bool { isStage && overdueDays > 0 && kind != .settled }
}
