import Foundation
import TestWorld

/// Documents that other programs made for the tests, in a folder that goes with the process.
enum OfficeDocuments {
  /// The seeds as Word and Excel files by python-docx and openpyxl, and by LibreOffice as its own.
  static let seeds = Result {
    try made { folder in
      try run(
        TestHouse.python, [TestHouse.support("seed_documents.py"), Fixtures.seeds, folder.path])
      try convert(folder, from: "docx", to: "odt")
      try convert(folder, from: "xlsx", to: "ods")
    }
  }

  /// Plans of invented municipalities with what is to be found in them, and all again by LibreOffice.
  static let plans = Result {
    try made { folder in
      let scripts = [
        "municipal_plans", "town_plans", "word_plans", "page_plans", "municipal_sheets",
      ]
      for name in scripts {
        try run(TestHouse.python, [TestHouse.support("\(name).py"), folder.path])
      }
      try convert(folder, from: "docx", to: "odt")
      try convert(folder, from: "xlsx", to: "ods")
    }
  }

  /// Files that mean harm, or look as if they did.
  static let hostile = Result {
    try made { folder in
      try run(TestHouse.python, [TestHouse.support("hostile_documents.py"), folder.path])
    }
  }

  static func made(_ fill: (URL) throws -> Void) throws -> URL {
    let folder = TestHouse.newFolder()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try fill(folder)
    return folder
  }

  private static func convert(_ folder: URL, from old: String, to new: String) throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix("." + old) }.map { folder.appending(path: $0).path }
    try convert(files, to: new, into: folder)
  }

  private static func convert(_ files: [String], to kind: String, into folder: URL) throws {
    let profile = "-env:UserInstallation=file://\(folder.path)/profile"
    let words = [profile, "--headless", "--convert-to", kind, "--outdir", folder.path]
    try run(URL(filePath: "/usr/bin/soffice"), words + files)
  }

  /// A Word file as LibreOffice saves it.
  static func saved(_ file: URL) throws -> URL {
    let folder = file.deletingLastPathComponent().appending(path: "saved")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try convert([file.path], to: "docx", into: folder)
    return folder.appending(path: file.lastPathComponent)
  }

  static func run(_ program: URL, _ words: [String]) throws {
    let process = Process()
    process.executableURL = program
    process.arguments = words
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Broken(program: program.path) }
  }

  struct Broken: Error {
    let program: String
  }
}
