import Foundation
import Testing

extension Torture {
  /// A disk without room costs a sentence and nothing else.
  @Suite struct DiskTests {
    @Test(arguments: Deed.allCases)
    func `a disk that is full from any write on is told in a sentence and loses nothing`(deed: Deed)
      throws
    {
      let rehearsal = try Rehearsal(deed)
      let writes = Torture.some(of: rehearsal.counts.writes, atMost: 8)
      for write in writes {
        let attempt = try rehearsal.perform(under: .fullDisk(from: write))
        try judge(attempt, of: rehearsal, "\(deed.rawValue), write \(write)")
      }
      Torture.report("\(deed.rawValue) met a full disk at \(writes.count) of its writes")
    }

    @Test(arguments: Deed.allCases)
    func `a command killed at any point is done wholly or not at all`(deed: Deed) throws {
      let rehearsal = try Rehearsal(deed)
      let traces = Torture.some(of: rehearsal.counts.traces, atMost: 8)
      for trace in traces {
        let attempt = try rehearsal.perform(under: .killAt(trace: trace))
        let place = Comment("\(deed.rawValue), trace \(trace): \(attempt.run.complaint)")
        #expect(attempt.run.isKilled || attempt.seen == rehearsal.after, place)
        #expect(isWhole(attempt.seen, of: rehearsal), place)
        try judgeEnd(attempt, of: rehearsal, place)
      }
      Torture.report("\(deed.rawValue) was killed at \(traces.count) of its traces")
    }

    private func judge(_ attempt: Rehearsal.Attempt, of rehearsal: Rehearsal, _ name: String) throws
    {
      let place = Comment("\(name): \(attempt.run.status) \(attempt.run.complaint)")
      #expect([0, 73].contains(attempt.run.status), place)
      #expect(attempt.run.isOrderly, place)
      #expect(isWhole(attempt.seen, of: rehearsal), place)
      if attempt.run.status == 0 { #expect(attempt.seen == rehearsal.after, place) }
      try judgeEnd(attempt, of: rehearsal, place)
    }

    private func judgeEnd(
      _ attempt: Rehearsal.Attempt, of rehearsal: Rehearsal, _ place: Comment
    ) throws {
      #expect(attempt.proof.status == 0, place)
      if let again = attempt.again { #expect(again.status == 0, place) }
      #expect(attempt.inTheEnd == rehearsal.after, place)
    }

    /// A pass is many deeds, each of which is whole; any other command is one.
    private func isWhole(_ seen: String, of rehearsal: Rehearsal) -> Bool {
      rehearsal.deed == .tick || seen == rehearsal.before || seen == rehearsal.after
    }
  }
}
