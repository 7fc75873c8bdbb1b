internal import Dispatch

/// A queue of its own for an actor whose calls wait for the network or the disk.
///
/// The threads that all tasks share are as few as the processor's cores; one hanging server
/// must not hold them.
package final class QueueExecutor: SerialExecutor {
  private let queue: DispatchQueue

  package init(label: String) {
    queue = DispatchQueue(label: label)
  }

  package func enqueue(_ job: consuming ExecutorJob) {
    let unowned = UnownedJob(job)
    queue.async { unowned.runSynchronously(on: self.asUnownedSerialExecutor()) }
  }
}
