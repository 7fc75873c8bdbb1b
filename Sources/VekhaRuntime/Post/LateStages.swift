import VekhaCore

/// As much of a duty that is told as the folding of late stages looks at.
package protocol Foldable {
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
  package init(in duties: [some Foldable]) {
    cases = Set(duties.lazy.filter { $0.isLateStage }.map { $0.caseID })
  }

  /// The duties without those that stand beneath a stage.
  package func folded<Duty: Foldable>(_ duties: [Duty]) -> [Duty] {
    guard !cases.isEmpty else { return duties }
    var (folded, beneath): ([Duty], [String: [Int]]) = ([], [:])
    for (place, duty) in duties.enumerated() {
      if standsBeneath(duty) {
        beneath[duty.caseID, default: []].append(place)
      } else {
        folded.append(duty)
      }
    }
    for place in folded.indices where folded[place].isLateStage {
      let undone = beneath[folded[place].caseID] ?? []
      folded[place].undone = undone.sorted { duties[$0].code < duties[$1].code }
        .map { duties[$0].title }
    }
    return folded
  }

  private func standsBeneath(_ duty: some Foldable) -> Bool {
    duty.kind == .overdue && !duty.isStage && cases.contains(duty.caseID)
  }
}

extension DigestLine: Foldable {
  package var isStage: Bool { StageDuty.stage(of: code) != nil }
}

extension Foldable {
  fileprivate var isLateStage: Bool { overdueDays > 0 && kind != .settled && isStage }
}
