import Foundation
import Synchronization
import Testing

/// Three clerks who give commands at the same time: remarks on the same items, and marks on items of their own.
struct Desks {
  let vekha: Vekha
  private let told = Told()

  init(vekha: Vekha) { self.vekha = vekha }

  /// What was acknowledged.
  private final class Told: Sendable {
    let remarks = Mutex<Set<String>>([])
    let marks = Mutex<Set<[String]>>([])
    let busy = Mutex(0)
  }

  /// Lets all clerks work until each has given the same number of commands.
  func work() throws {
    DispatchQueue.concurrentPerform(iterations: 3) { desk in
      for number in 1...Torture.times(8, long: 100) {
        #expect(throws: Never.self) {
          if number % 4 == 0 {
            try mark(number / 4, at: desk)
          } else {
            try remark(number, at: desk)
          }
        }
      }
    }
  }

  private func remark(_ number: Int, at desk: Int) throws {
    let text = "замечание \(number) стола \(desk)"
    let words = ["item", "comment", "order/school-\(number % 3 + 1)", "1.10", "--reason", text]
    if try isDone(words) { told.remarks.withLock { _ = $0.insert(text) } }
  }

  /// The desk's own schools are told from the others' by the remainder of three.
  private func mark(_ number: Int, at desk: Int) throws {
    let place = ["order/school-\(number % 2 * 3 + desk + 1)", "1.\(number / 2 % 9 + 1)"]
    guard told.marks.withLock({ !$0.contains(place) }) else { return }
    if try isDone(["item", "complete"] + place) { told.marks.withLock { _ = $0.insert(place) } }
  }

  private func isDone(_ words: [String]) throws -> Bool {
    let run = try vekha.run(words)
    #expect([0, 75].contains(run.status), "\(words): \(run.status) \(run.complaint)")
    if run.status == 75 { told.busy.withLock { $0 += 1 } }
    return run.status == 0
  }

  /// Whatever was acknowledged is there, and once.
  func judge() throws {
    let histories = try (1...3).flatMap { school in
      try vekha("case", "history", "order/school-\(school)", "--format", "json").json()
    }
    let remarks = histories.compactMap { event in
      "\(event)".firstMatch(of: /замечание \d+ стола \d/).map { String($0.output) }
    }
    let acknowledged = told.remarks.withLock { $0 }
    #expect(remarks.sorted() == acknowledged.sorted())
    let items = try vekha("items", "--format", "json").json().filter {
      $0["state"] as? String == "done"
    }
    let done = Set(items.map { ["\($0["case"] ?? "")", "\($0["code"] ?? "")"] })
    #expect(done.isSuperset(of: told.marks.withLock { $0 }))
    Torture.report(
      "\(acknowledged.count) remarks and \(told.marks.withLock(\.count)) marks acknowledged and found, "
        + "\(told.busy.withLock { $0 }) told to try again")
  }
}
