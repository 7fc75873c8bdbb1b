package import VekhaCore

extension Catalogue {
  /// The words of a roadmap that is printed as an order's annex; the importer knows them again.
  package enum Printing {}
}

// MARK: - Above the table

extension Catalogue.Printing {
  package static let approved = Bilingual(ru: "УТВЕРЖДЕНО", en: "APPROVED")

  /// The order's number and date under «УТВЕРЖДЕНО».
  package static func byOrder(_ reference: String) -> Bilingual {
    Bilingual(ru: "приказом \(reference)", en: "by order \(reference)")
  }

  /// The lines above a plan that nobody has approved yet.
  package static let toApprove = [
    Bilingual(ru: "УТВЕРЖДАЮ", en: "I APPROVE"),
    Bilingual(ru: "____________ / ____________ /", en: "____________ / ____________ /"),
    Bilingual(ru: "«___» ____________ 20__ г.", en: "“___” ____________ 20__"),
  ]

  /// The whole period in words.
  package static func period(_ period: Period) -> Bilingual {
    Bilingual(
      ru: "Период реализации: с \(period.start.phrase(in: .ru)) по \(period.end.phrase(in: .ru))",
      en: "Period: from \(period.start.phrase(in: .en)) to \(period.end.phrase(in: .en))")
  }
}

// MARK: - Tables

extension Catalogue.Printing {
  package static let number = Bilingual(ru: "№ п/п", en: "No.")
  package static let item = Bilingual(ru: "Наименование мероприятия", en: "Item")
  package static let deadline = Bilingual(ru: "Срок исполнения", en: "Deadline")
  package static let responsible = Bilingual(ru: "Ответственные исполнители", en: "Responsible")
  package static let participants = Bilingual(ru: "Участники", en: "Participants")
  package static let place = Bilingual(ru: "Место проведения", en: "Place")
  package static let result = Bilingual(ru: "Результат, вид документа", en: "Result")
  package static let note = Bilingual(ru: "Примечание", en: "Remarks")
  package static let indicators = Bilingual(
    ru: "Показатели реализации", en: "Indicators")
  package static let indicator = Bilingual(ru: "Наименование показателя", en: "Indicator")
  package static let unit = Bilingual(ru: "Единица измерения", en: "Unit")

  /// The heading of a year's targets.
  package static func year(_ year: Int) -> Bilingual {
    Bilingual(ru: "\(year) год", en: "\(year)")
  }

  package static let signature = Bilingual(
    ru: "Руководитель ____________________ / ____________________ /",
    en: "Head ____________________ / ____________________ /")
}

// MARK: - The verb

extension Catalogue.Printing {
  package static let verb = Bilingual(
    ru: "Записать отчёт в файл.", en: "Write a report into a file.")
  package static let roadmapVerb = Bilingual(
    ru: "Дорожная карта таблицей приказа в документе Word: распечатать и подписать.",
    en: "A roadmap as the table of an order in a Word document, to be printed and signed.")
  package static let examples = Bilingual(
    ru: """
        vekha report roadmap uva-2022 -o приказ.docx
        vekha report roadmap workflows/roadmaps/uva-2022.yaml -o приказ.docx
      """,
    en: """
        vekha report roadmap uva-2022 -o order.docx
        vekha report roadmap workflows/roadmaps/uva-2022.yaml -o order.docx
      """)
  package static let roadmap = Bilingual(
    ru: "Имя загруженной карты или её файл YAML; можно опустить, если карта загружена одна.",
    en: "The id of a loaded roadmap or its YAML file; may be left out where one roadmap is loaded.")
  package static let output = Bilingual(
    ru: "Куда записать документ (.docx).", en: "Where to write the document (.docx).")

  /// Where the document went.
  package static func written(_ path: String) -> Bilingual {
    Bilingual(
      ru: "Записано в \(Catalogue.place(path)).", en: "Written to \(Catalogue.place(path)).")
  }
}

// MARK: - Refusals

extension Catalogue.Printing {
  /// An ending that this report has no form for.
  package static func unknownEnding(_ path: String) -> Complaint {
    Complaint(
      Bilingual(
        ru: "В файл \(Catalogue.place(path)) дорожная карта не пишется: она бывает только .docx.",
        en: "A roadmap is not written into \(Catalogue.place(path)): it comes as .docx alone."),
      advice: Bilingual(
        ru: "Назовите файл с окончанием .docx.", en: "Name a file that ends with .docx."))
  }

  /// A file in which there is no roadmap, or more than one.
  package static func notOneRoadmap(_ path: String) -> Complaint {
    Complaint(
      Bilingual(
        ru: "В файле \(Catalogue.place(path)) должна быть одна дорожная карта.",
        en: "The file \(Catalogue.place(path)) has to hold one roadmap."),
      advice: Bilingual(
        ru: "Назовите файл одной карты.", en: "Name the file of one roadmap."))
  }

  /// Several roadmaps are loaded, or none.
  package static func whichRoadmap(_ ids: [String]) -> Complaint {
    let names = ids.prefix(8).map(Catalogue.quoted).joined(separator: ", ")
    return Complaint(
      ids.isEmpty
        ? Bilingual(ru: "Ни одной дорожной карты не загружено.", en: "No roadmap is loaded.")
        : Bilingual(
          ru: "Загружено несколько карт: \(names).", en: "Several roadmaps are loaded: \(names)."),
      advice: Bilingual(
        ru: "Назовите карту или её файл YAML.", en: "Name a roadmap or its YAML file."))
  }
}
