import Foundation

/// The machine on which the figures were measured.
struct Machine {
  var words: String
  var diskWords: String

  /// - Parameter sync: seconds that one wait for the disk takes
  init(sync: Double) {
    let processors = Self.text("/proc/cpuinfo").split(separator: "\n")
    let models = processors.filter { $0.hasPrefix("model name") }
    let model = models.first?.split(separator: ":").last.map(String.init) ?? " unknown processor"
    let memory =
      Self.text("/proc/meminfo").split(separator: " ").compactMap { Double($0) }.first ?? 0
    let kernel = Self.text("/proc/sys/kernel/osrelease").split(separator: "\n").first ?? ""
    words =
      "\(models.count) cores of\(model), \((memory / 1_048_576).written(digits: 0)) GiB, "
      + "Linux \(kernel)"
    diskWords = "one wait for it (`fdatasync` of 4 KiB) takes \(sync.time)"
  }

  private static func text(_ path: String) -> String {
    (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
  }
}
