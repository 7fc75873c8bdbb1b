import Foundation
import Testing

/// A deed done once without any disturbance, and then again and again on copies with one.
struct Rehearsal {
  let deed: Deed
  /// What can be seen before the deed and after it.
  let before: String
  let after: String
  let counts: Counted
  private let stage: Vekha

  init(_ deed: Deed) throws {
    self.deed = deed
    stage = try Vekha()
    try deed.prepare(stage)
    before = try deed.trace(in: stage.copy())
    let done = try stage.copy()
    let counted = done.folder.appending(path: "counted").path
    let run = try done.under(.count(into: counted)).run(try deed.words(done))
    try #require(run.status == 0, "\(run.complaint)")
    after = try deed.trace(in: done)
    try #require(before != after, "\(deed) can be seen")
    counts = try Counted(at: counted)
  }

  /// Tries the deed with a fault, and then without until it is done.
  func perform(under fault: Fault) throws -> Attempt {
    let vekha = try stage.copy()
    let run = try vekha.under(fault).run(try deed.words(vekha))
    let proof = try vekha("verify")
    let seen = try deed.trace(in: vekha)
    let again = seen == after ? nil : try vekha.run(try deed.words(vekha))
    return Attempt(
      run: run, proof: proof, seen: seen, again: again, inTheEnd: try deed.trace(in: vekha))
  }

  /// What became of the deed at each step.
  struct Attempt {
    let run: Vekha.Run
    let proof: Vekha.Run
    let seen: String
    let again: Vekha.Run?
    let inTheEnd: String
  }
}
