import Foundation
import TestWorld
import Testing

/// What `vekha import` makes of the place that a plan names.
@Suite struct ImportedPlanTests {
  private static let table = """
    №\tМероприятие\tСрок\tОтветственный
    1\tСовещание кураторов\tдо 15 марта 2022 г.\tДиректор

    """

  @Test(arguments: [
    ("План работы МОУ «Приозёрная СОШ № 4» на 2022 год", "organisation: school-4  # по названию"),
    ("План работы МОУ \"Приозёрная СОШ №4\" на 2022 год", "organisation: school-4  # по названию"),
    ("План работы МОУ «Приозёрная СОШ № 99» на 2022 год", "# решите"),
  ])
  func `the plan's organisation is one of the directory, or it is asked for`(
    title: String, line: String
  ) throws {
    let vekha = try Vekha()
    #expect(try vekha("load", "workflows/demo", "--yes").status == 0)
    let run = try vekha("import", try vekha.file("план.txt", "\(title)\n\(Self.table)"))
    #expect(run.status == 0, "\(run.complaint)")
    let own = run.output.split(separator: "\n").first { $0.hasPrefix("organisation:") }
    #expect(own?.contains(line) == true, "\(run.output)")
  }
}
