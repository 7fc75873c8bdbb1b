import Foundation
import Testing
import VekhaDocuments

/// Tables of spreadsheets: dates, numbers, encodings.
@Suite struct SheetTests {
  /// LibreOffice shows the month and the share in the manner of its own language.
  @Test(arguments: [("xlsx", "май 2023 г.", "75.5%"), ("ods", "Май 2023", "75.5%")])
  func `a workbook shows dates and numbers as its cells do`(
    kind: String, month: String, share: String
  ) throws {
    let file = try OfficeDocuments.plans.get().appending(path: "sheets.\(kind)")
    let roadmap = try roadmap(Array(Data(contentsOf: file)), "sheets.\(kind)")
    #expect(roadmap.items.map(\.number) == ["1.1", "1.2", "1.10", "2.1"])
    #expect(
      roadmap.items.map(\.deadline) == [
        "01.03.2023 – 31.03.2023", month, "июнь – август 2023 г.", "ежеквартально",
      ])
    #expect(roadmap.items.map(\.responsible) == ["УО", "УО, ДДТ", "ДДТ", ""])
    #expect(roadmap.sections.map(\.title) == ["Организация", "Контроль"])
    #expect(roadmap.order == "№ 4 от 09.01.2023")
    #expect(
      roadmap.indicators.map(\.targets) == [
        [2023: share, 2024: "80%"], [2023: "40", 2024: "45"],
      ])
  }

  private static let csv = """
    План на 2022 год;;;
    "№ п/п";Мероприятие;"Срок исполнения";Ответственный
    1;"Смотр ""Лучшая
    пара""; итоги";до 1 мая 2022 г.;УО, ОУ
    2;Отчёт;декабрь 2022 г.;ОУ
    """

  @Test(arguments: [String.Encoding.utf8, .windowsCP1251, .utf16])
  func `a CSV table is read in any encoding of Windows`(encoding: String.Encoding) throws {
    let text = Self.csv.replacing("\n", with: "\r\n")
    let bytes = Array(try #require(text.data(using: encoding)))
    let items = try roadmap(bytes, "план.csv").items
    #expect(items.map(\.title) == ["Смотр \"Лучшая пара\"; итоги", "Отчёт"])
    #expect(items.map(\.responsible) == ["УО, ОУ", "ОУ"])
  }

  @Test func `a table without a heading is known by what stands in it`() throws {
    let text = "1\tСовещание директоров\tмарт 2022 г.\tУО\n2\tСеминар\tмай 2022 г.\tИМЦ, ОУ\n"
    let items = try roadmap(Array(text.utf8), "план.txt").items
    #expect(items.map(\.number) == ["1", "2"] && items.map(\.responsible) == ["УО", "ИМЦ, ОУ"])
    #expect(items.map(\.deadline) == ["март 2022 г.", "май 2022 г."])
  }

  private func roadmap(_ bytes: [UInt8], _ name: String) throws -> DraftRoadmap {
    let document = try DocumentReader().read(bytes, named: name)
    return try #require(RoadmapFinder.roadmap(in: document))
  }
}
