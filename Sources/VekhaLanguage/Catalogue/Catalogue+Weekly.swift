package import VekhaCore

extension Catalogue {
  /// The words of the week at a glance.
  package enum Weekly {
    /// The counts that matter most.
    package struct Figures: Hashable, Sendable {
      package var late: Int
      package var silent: Int
      package var requests: Int
      package var vacant: Int

      package init(late: Int, silent: Int, requests: Int, vacant: Int) {
        self.late = late
        self.silent = silent
        self.requests = requests
        self.vacant = vacant
      }
    }

    /// What a list of the summary is about.
    package enum Topic: Sendable {
      case requests, vacant, silent, moves
    }

    /// What happened to an item.
    package enum Deed: Sendable {
      case done, submitted, returned, postponed, waived, stageDone
    }
  }
}

// MARK: - Figures

extension Catalogue.Weekly {
  /// The subject: «Веха: сводка за неделю — просрочено 5 пунктов, ждёт решения 1».
  package static func subject(_ figures: Figures) -> Bilingual {
    let parts = parts(of: figures)
    let (ru, en) = (
      parts.map(\.ru).joined(separator: ", "), parts.map(\.en).joined(separator: ", ")
    )
    return Bilingual(ru: "Веха: сводка за неделю — \(ru)", en: "Vekha: the week — \(en)")
  }

  /// The line above the table.
  package static func sum(_ figures: Figures) -> Bilingual {
    let parts = parts(of: figures)
    return Bilingual(
      ru: "Всего: " + parts.map(\.ru).joined(separator: ", ") + ".",
      en: "In all: " + parts.map(\.en).joined(separator: ", ") + ".")
  }

  private static func parts(of figures: Figures) -> [Bilingual] {
    let (late, silent) = (figures.late, figures.silent)
    let items = Plural.items.form(late)
    var parts = [
      late == 0
        ? Bilingual(ru: "просрочек нет", en: "nothing is late")
        : Bilingual(
          ru: Plural("просрочен", "просрочено", "просрочено").form(late) + " \(late) \(items)",
          en: "\(late) \(late == 1 ? "item" : "items") overdue")
    ]
    if silent > 0 {
      parts.append(
        Bilingual(ru: "из них без движения \(silent)", en: "\(silent) of them untouched"))
    }
    if figures.requests > 0 {
      let words = Plural("ждёт решения", "ждут решения", "ждут решения").form(figures.requests)
      parts.append(
        Bilingual(ru: "\(words) \(figures.requests)", en: "\(figures.requests) awaiting a decision")
      )
    }
    if figures.vacant > 0 {
      parts.append(
        Bilingual(
          ru: "без ответственного \(figures.vacant)", en: "\(figures.vacant) without an owner"))
    }
    return parts
  }

  /// The heading above the summary.
  package static let heading = Bilingual(ru: "Неделя", en: "The week")

  /// The heads of the table's columns.
  package static let columns = [
    Bilingual(ru: "Учреждение", en: "Organisation"), Bilingual(ru: "готово", en: "done"),
    Bilingual(ru: "в срок", en: "in time"), Bilingual(ru: "поздно", en: "late"),
    Bilingual(ru: "молчит", en: "silent"),
  ]

  /// One organisation's figures in a sentence.
  package static func row(done: Int, inTime: Int, late: Int, silent: Int) -> Bilingual {
    let (ru, en) = silent > 0 ? (" (без движения \(silent))", " (\(silent) untouched)") : ("", "")
    return Bilingual(
      ru: "просрочено \(late)\(ru), в срок \(inTime), исполнено \(done)",
      en: "\(late) overdue\(en), \(inTime) in time, \(done) done")
  }

  /// The organisations that the table leaves out.
  package static func moreRows(_ count: Int, late: Int) -> Bilingual {
    let organisations = Plural("учреждение", "учреждения", "учреждений").form(count)
    return Bilingual(
      ru: "и ещё \(count) \(organisations)"
        + (late > 0 ? ": просрочено \(late)" : " без просрочек"),
      en: "and \(count) more" + (late > 0 ? ": \(late) overdue" : ", nothing late"))
  }
}
