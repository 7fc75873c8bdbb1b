import ArgumentParser
import VekhaCore
import VekhaLanguage
import VekhaRuntime

/// The time that a command takes for the present.
struct NowOptions: ParsableArguments {
  @Option(help: .spoken(Catalogue.Options.now, Catalogue.Options.time))
  var now: Instant?

  /// What was said, or else the machine's clock.
  var moment: Moment {
    now.map(Moment.explicit) ?? .clock(SystemTime().now)
  }
}

extension Instant: ExpressibleByArgument {
  /// Reads `2022-03-15T09:00:00+04:00`.
  package init?(argument: String) {
    self.init(iso8601: argument)
  }
}

extension CivilDate: ExpressibleByArgument {
  /// Reads `2022-03-15`.
  package init?(argument: String) {
    self.init(argument)
  }
}

extension Period: ExpressibleByArgument {
  /// Reads `2022-03-01/2024-12-30`.
  package init?(argument: String) {
    self.init(argument)
  }
}

extension Span: ExpressibleByArgument {
  /// Reads `P14D` as well as «14 дней».
  package init?(argument: String) {
    guard let span = SpanReader.read(argument) else { return nil }
    self = span
  }
}
