import ArgumentParser
import VekhaLanguage
import VekhaReports
import VekhaRuntime

/// `vekha matrix`: a roadmap's items down, its organisations across.
struct ShowMatrix: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "matrix", abstract: Catalogue.Verbs.matrix.spoken,
    discussion: Catalogue.Verbs.matrixExamples.spoken)

  @Argument(help: .spoken(Catalogue.Verbs.roadmap, Catalogue.Verbs.roadmapName))
  var roadmap: String

  @OptionGroup var format: FormatOptions
  @OptionGroup var now: NowOptions
  @OptionGroup(title: Catalogue.Options.title.spoken) var options: OfficeOptions

  func run() async throws {
    let office = try options.open()
    let matrix = try await office.view(at: now.moment) { [roadmap] in
      try $0.matrix(ofRoadmap: roadmap)
    }
    let report = MatrixReport(matrix)
    switch format.format {
    case .text: Output.write(report.text(Terminal.look(in: office.language)))
    case .json: try Output.write(json: matrix)
    case .csv: Output.write(report.csv)
    }
  }
}
