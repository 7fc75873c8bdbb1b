import Foundation
import Testing

extension Torture {
  /// What may not be written is named, and nothing is lost by having tried.
  @Suite struct ReadOnlyTests {
    /// What is read-only, below the folder of an installation.
    enum Place: String, CaseIterable {
      case folder = "data"
      case database = "data/vekha.sqlite"
      case letters = "data/letters"
    }

    private static let pass = ["tick", "--now", BusyDistrict.morning(of: "2022-03-16")]

    @Test(arguments: Place.allCases)
    func `a command that may not write says where, and works once it may`(place: Place) throws {
      var vekha = try DamagedData.lived().vekha
      vekha.starter = Self.withoutPrivileges
      let before = try DamagedData(vekha: vekha).seen()
      let path = vekha.folder.appending(path: place.rawValue).path
      try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: path)
      for words in [Self.pass, ["load"] + BusyDistrict.loading(vekha).dropFirst()].prefix(
        place == .letters ? 1 : 2)
      {
        let run = try vekha.run(words)
        #expect(run.status == 73 && run.isOrderly, "\(words): \(run.status) \(run.complaint)")
        #expect(run.complaint.contains(path), "\(run.complaint)")
      }
      try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
      if place != .letters { #expect(try DamagedData(vekha: vekha).seen() == before) }
      #expect(try vekha.run(Self.pass).status == 0)
      #expect(try vekha("verify").status == 0)
    }

    /// An administrator may write anywhere, so she lays her privileges down.
    private static let withoutPrivileges =
      getuid() == 0 ? ["setpriv", "--bounding-set", "-all", "--inh-caps", "-all"] : []
  }
}
