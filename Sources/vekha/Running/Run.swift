import ArgumentParser
import Logging
import ServiceLifecycle
import UnixSignals
import VekhaLanguage
import VekhaRuntime

/// `vekha run`: the engine and delivery, until told to stop.
struct Run: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: Catalogue.Verbs.run.spoken,
    discussion: Catalogue.Verbs.runExamples.spoken)

  @OptionGroup var now: NowOptions
  @OptionGroup(title: Catalogue.Options.title.spoken) var options: OfficeOptions

  func run() async throws {
    let office = try options.open()
    try await office.read { [now] in _ = try now.moment.instant(in: $0.reader) }
    let logger = LogLine.logger(for: office.settings)
    let daemon = Daemon(
      store: office.store, timekeeper: office.timekeeper, postman: try office.postman,
      time: SystemTime(startingAt: now.now), logger: logger)
    let group = ServiceGroup(
      services: [daemon], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger.quiet)
    try await group.run()
  }
}

extension Logger {
  /// The same log for those who speak of themselves only when something is wrong.
  fileprivate var quiet: Logger {
    var logger = self
    logger.logLevel = max(logLevel, .warning)
    return logger
  }
}
