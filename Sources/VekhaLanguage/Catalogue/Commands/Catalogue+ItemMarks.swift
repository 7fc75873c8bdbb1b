package import VekhaCore

/// Short marks beside an item in a list.
extension Catalogue.Reports {
  package static let marks = Bilingual(ru: "отметки", en: "marks")

  package static func onIt(until: CivilDate) -> Bilingual {
    Bilingual(
      ru: "в работе до \(until.figures(in: .ru))",
      en: "being worked on until \(until.figures(in: .en))")
  }

  /// How many of the co-executors have reported their parts as done.
  package static func parts(_ done: Int, of all: Int) -> Bilingual {
    Bilingual(ru: "доложили \(done) из \(all)", en: "\(done) of \(all) parts reported")
  }

  /// The one who asks assists with the item.
  package static func ownPart(isDone: Bool) -> Bilingual {
    isDone
      ? Bilingual(ru: "своя часть готова", en: "own part done")
      : Bilingual(ru: "доложить о своей части", en: "own part to report")
  }

  /// How one co-executor's part stands, with the day and her words.
  package static func part(
    _ party: String, isDone: Bool?, on day: CivilDate?, note: String
  ) -> Bilingual {
    let when = (day?.figures(in: .ru), day?.figures(in: .en))
    let said = note.isEmpty ? "" : ": \(note)"
    guard let isDone else {
      return Bilingual(ru: "\(party) — доклада нет", en: "\(party): nothing reported")
    }
    return Bilingual(
      ru: "\(party) — \(isDone ? "готово" : "ещё не готово") \(when.0 ?? "")\(said)",
      en: "\(party): \(isDone ? "done" : "not yet done") \(when.1 ?? "")\(said)")
  }

  /// Nobody answers; those named stand in.
  package static func vacant(standIn people: String) -> Bilingual {
    people.isEmpty
      ? Bilingual(ru: "без ответственного", en: "without an owner")
      : Bilingual(ru: "без ответственного (\(people))", en: "without an owner (\(people))")
  }

  package static func silent(until: CivilDate) -> Bilingual {
    Bilingual(
      ru: "без писем по \(until.figures(in: .ru))",
      en: "no letters through \(until.figures(in: .en))")
  }

  package static func asks(until: CivilDate) -> Bilingual {
    Bilingual(
      ru: "просят \(until.figures(in: .ru))", en: "\(until.figures(in: .en)) is asked for")
  }

  package static func postponed(_ count: Int) -> Bilingual {
    Bilingual(
      ru: "срок перенесён " + Plural("раз", "раза", "раз").counted(count),
      en: "postponed \(count == 1 ? "once" : "\(count) times")")
  }
}
