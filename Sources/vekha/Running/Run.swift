import ArgumentParser
import Logging
import ServiceLifecycle
import UnixSignals
import VekhaLanguage
import VekhaRuntime
import VekhaWeb

/// `vekha run`: the engine, delivery and the web page, until told to stop.
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
    let (time, tally) = (SystemTime(startingAt: now.now), Tally())
    let daemon = Daemon(
      store: office.store, timekeeper: office.timekeeper,
      postman: try office.postman(counting: tally), time: time, tally: tally,
      heartbeat: try office.heartbeat, logger: logger, beforeLongSleep: office.rest)
    let web = try office.settings.webListen.map { address in
      WebServer(
        at: address, physician: Physician(store: office.store, tally: tally, time: time),
        answers: try office.answerDesk(by: time),
        preferences: try office.preferenceDesk(by: time), logger: logger,
        transportLogger: logger.quiet)
    }
    // The last one is stopped first: letters do not wait for a slow reader of the page.
    let services = [web].compactMap(\.self) + [daemon] as [any Service]
    let group = ServiceGroup(
      services: services, gracefulShutdownSignals: [.sigterm, .sigint], logger: logger.quiet)
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
