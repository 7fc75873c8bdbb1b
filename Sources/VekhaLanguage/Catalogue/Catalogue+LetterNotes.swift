package import VekhaCore

/// What a letter tells of people's own words about a duty.
extension Catalogue.Letters {
  /// Somebody is on it until the day named, in her own words.
  package static func onIt(until: CivilDate, name: String, words: String) -> Bilingual {
    let (who, what) = (bracketed(name), said(words))
    return Bilingual(
      ru: "Взято в работу до \(until.phrase(in: .ru))\(who)\(what)",
      en: "Being worked on until \(until.phrase(in: .en))\(who)\(what)")
  }

  /// The reader is a co-executor of the duty.
  package static func ownPart(isReported: Bool) -> Bilingual {
    isReported
      ? Bilingual(
        ru: "Вы соисполнитель; о своей части вы доложили.",
        en: "You assist with this, and have reported your part.")
      : Bilingual(
        ru: "Вы соисполнитель: доложите исполнителю или координатору о своей части.",
        en: "You assist with this: report your part to the executor or the coordinator.")
  }

  /// How many of the co-executors have reported their parts as done.
  package static func parts(_ done: Int, of all: Int) -> Bilingual {
    Bilingual(
      ru: "Соисполнители доложили о своей части: \(done) из \(all)",
      en: "Co-executors who have reported their part: \(done) of \(all)")
  }

  /// The letter comes to the substitute.
  package static func insteadOf(_ name: String) -> Bilingual {
    Bilingual(ru: "Вы замещаете: \(name)", en: "You stand in for: \(name)")
  }

  /// Somebody asks for a later date, and why.
  package static func asked(until: CivilDate, name: String, reason: String) -> Bilingual {
    let (who, why) = (bracketed(name), said(reason))
    return Bilingual(
      ru: "Просят перенести срок на \(until.phrase(in: .ru))\(who)\(why)",
      en: "A later date is asked for, \(until.phrase(in: .en))\(who)\(why)")
  }

  /// The date above is the one that was granted.
  package static let granted = Bilingual(
    ru: "Срок перенесён: действует указанный.", en: "A later date was granted: the one above.")

  package static func refused(reason: String) -> Bilingual {
    let why = said(reason)
    return Bilingual(
      ru: "В переносе срока отказано\(why)", en: "The later date was refused\(why)")
  }

  private static func bracketed(_ name: String) -> String { name.isEmpty ? "" : " (\(name))" }

  private static func said(_ words: String) -> String { words.isEmpty ? "" : ": «\(words)»" }
}
