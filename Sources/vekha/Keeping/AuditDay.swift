import ArgumentParser
import VekhaCore
import VekhaLanguage
import VekhaReports
import VekhaRuntime

/// `vekha audit`: what should have been sent on a day against what was.
struct AuditDay: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: Catalogue.Audit.verb.spoken,
    discussion: Catalogue.Audit.examples.spoken)

  @Option(help: .spoken(Catalogue.Audit.on, Catalogue.Options.date))
  var on: CivilDate?

  @Flag(help: .spoken(Catalogue.Audit.beat))
  var beat = false

  @OptionGroup var format: FormatOptions
  @OptionGroup var now: NowOptions
  @OptionGroup(title: Catalogue.Options.title.spoken) var options: OfficeOptions

  func run() async throws {
    let office = try options.open()
    let at = now.moment.instant
    let view = try await office.read { [on] world in
      try Audit(of: on ?? world.yesterday(at: at), in: world).view()
    }
    switch format.format {
    case .text, .csv: Output.write(AuditReport(view).text(Terminal.look(in: office.language)))
    case .json: try Output.write(json: view)
    }
    if !view.passed { throw Failure(.refused, Catalogue.Audit.failed) }
    if beat { try await beat(from: office) }
  }

  /// Tells whoever listens for it that all is well.
  private func beat(from office: Office) async throws {
    guard let heartbeat = try office.heartbeat else {
      throw Failure(.usage, Catalogue.Audit.nobodyListens)
    }
    guard await heartbeat.beat() else { throw Failure(.unavailable, Catalogue.Audit.notHeard) }
  }
}
