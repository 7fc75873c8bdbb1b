import VekhaCore

/// As much of a duty that is told as the folding of late stages looks at.
package protocol LateDuty {
  var caseID: String { get }
  var code: String { get }
  var title: String { get }
  var kind: DigestLine.Kind { get }
  var overdueDays: Int { get }
  /// Whether it is the duty to complete a stage.
  var isStage: Bool { get }
  /// The titles of what a late stage still waits for, told beneath it and not apart.
  var undone: [String] { get set }
}

/// The late stages among what a letter tells: what is late within them is told beneath them.
package struct LateStages {
  private let cases: Set<String>

  /// Finds the late stages among the duties.
  package init(in duties: [some LateDuty]) {
    guard duties.contains(where: { $0.isLateStage }) else {
      cases = []
      return
    }
    cases = Set(duties.lazy.filter(\.isLateStage).map(\.caseID))
  }

  /// The duties without those that stand beneath a stage.
  package func folded<Duty: LateDuty>(_ duties: [Duty]) -> [Duty] {
    guard !cases.isEmpty else { return duties }
    let beneath = Dictionary(grouping: duties.filter(standsBeneath), by: \.caseID)
    return duties.filter { !standsBeneath($0) }.map { duty in
      guard duty.isLateStage else { return duty }
      var duty = duty
      duty.undone = (beneath[duty.caseID] ?? []).sorted { $0.code < $1.code }.map(\.title)
      return duty
    }
  }

  private func standsBeneath(_ duty: some LateDuty) -> Bool {
    duty.kind == .overdue && !duty.isStage && cases.contains(duty.caseID)
  }
}

extension DigestLine: LateDuty {
  package var isStage: Bool { StageDuty.stage(of: code) != nil }
}

extension LateDuty {
  fileprivate var isLateStage: Bool { overdueDays > 0 && kind != .settled && isStage }
}
