import Foundation
import Testing
import VekhaCore
import VekhaDocuments

/// Plans of three dozen institutions with labels that were written by somebody who had not seen the importer.
@Suite struct LabelledPlanTests {
  private static let folder = Fixtures.folder.appending(path: "plans")

  private static let files = [
    "01-lyskovo.docx", "02-segezha-school5.docx", "03-kizel.docx",
    "04-plan-raboty-lesosibirsk-licey.docx", "05-plan-nastavnika.docx", "06-talitsa-pravki.docx",
    "07-dou-abinsk.docx", "08-prikaz-cyklogramma-kotlas.docx", "09-kartaly-neskolko-tablic.docx",
    "10-gdov-perenosy.docx", "11-shkola-salavat.docx", "12-kirzhach.docx", "13-spo-bratsk.docx",
    "14-yalutorovsk.odt", "15-shumerlya.odt", "16-sambek-school.odt", "17-plan-rmk-shadrinsk.xlsx",
    "18-karta-mirny.xlsx", "19-shmu-polugodiya.xlsx", "20-pugachev-vmerge.xlsx",
    "21-gymnasium-achinsk.ods", "22-vertikalnye-linii.txt", "23-vstavka-iz-word.txt",
    "24-vygruzka-yurga.csv",
    "karelia-psy.docx", "kargasok-nastavnik.txt", "kovrov-gia.docx", "minusinsk-nastavnik.docx",
    "moshkovo-nedelya.odt", "revda-protokol.docx", "shuya-fg.docx", "solikamsk-ciklogramma.docx",
    "sysola-metod.xlsx", "tarkosale-vshk.xlsx", "ustyany-profilaktika.odt", "zima-2023.docx",
    "zmeinogorsk-kadry.docx", "neryungri-fop.docx",
  ]

  @Test(arguments: files)
  func `every row comes with its number, section and words`(file: String) throws {
    let roadmap = try Self.roadmap(file)
    let expected = try Self.table(file, "tsv")
    let found = roadmap.sections.flatMap { section in
      section.items.map { Self.cells($0, section.heading) }
    }
    for (row, match) in zip(expected, found) { #expect(match == row.map(Self.plain)) }
    #expect(found.count == expected.count)
  }

  @Test(arguments: files)
  func `the words round the table say title, order and period`(file: String) throws {
    let roadmap = try Self.roadmap(file)
    let head = try #require(try Self.table(file, "head.tsv").first)
    #expect(Self.plain(roadmap.title).lowercased().hasPrefix(Self.plain(head[0]).lowercased()))
    #expect(head[1].isEmpty || roadmap.order.hasPrefix("№ \(head[1])"))
    let date = head[2].split(separator: "-").reversed().joined(separator: ".")
    #expect(head[2].isEmpty || roadmap.order.hasSuffix(date), "\(roadmap.order)")
    let period = try #require(roadmap.period)
    #expect(head[3].isEmpty || period.start.iso == head[3])
    // A school year's plan goes on until the next one begins.
    #expect(
      head[4].isEmpty
        || [head[4], head[4].replacing("-05-31", with: "-08-31")].contains(period.end.iso))
  }
}

extension LabelledPlanTests {
  private static func roadmap(_ file: String) throws -> DraftRoadmap {
    let bytes = Array(try Data(contentsOf: folder.appending(path: file)))
    return try #require(RoadmapFinder.roadmap(in: try DocumentReader().read(bytes, named: file)))
  }

  /// The lines of the labels beside a plan, without the headings.
  private static func table(_ file: String, _ kind: String) throws -> [[String]] {
    let name = String(file.prefix { $0 != "." })
    let text = try String(contentsOf: folder.appending(path: "\(name).\(kind)"), encoding: .utf8)
    return text.split(separator: "\n").dropFirst().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  private static func cells(_ item: DraftItem, _ section: String) -> [String] {
    [item.number, section, item.title, item.deadline, item.responsible, item.result].map(plain)
  }

  /// The labels leave out the bullets of lists, and of a month's cell the «г.» that Vekha adds.
  private static func plain(_ text: String) -> String {
    let words = text.inOneLine.replacing("• ", with: "")
    return words.hasSuffix(" г.") ? String(words.dropLast(3)) : words
  }
}
