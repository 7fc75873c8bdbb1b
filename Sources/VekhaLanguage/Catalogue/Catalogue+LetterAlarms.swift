package import VekhaCore

/// What the coordinator's letter says about the installation itself.
extension Catalogue.Letters {
  package static func auditFailed(on date: CivilDate, differences count: Int) -> Bilingual {
    let differences = Plural("расхождение", "расхождения", "расхождений")
    return Bilingual(
      ru: "Внимание: самопроверка за \(date.phrase(in: .ru)) нашла "
        + "\(differences.counted(count)) между журналом и отправленным. "
        + "Попросите администратора выполнить vekha audit.",
      en: "Attention: the audit of \(date.phrase(in: .en)) found \(count) "
        + "\(count == 1 ? "difference" : "differences") between the journal and what was sent. "
        + "Ask the administrator to run vekha audit.")
  }

  package static func channelSilent(_ way: Bilingual) -> Bilingual {
    Bilingual(
      ru: "Внимание: путь писем «\(way.ru)» не работает больше суток, письма идут другими путями, "
        + "где они есть. Попросите администратора проверить настройки.",
      en:
        "Attention: letters by “\(way.en)” have not been taken for a day, and go other ways where "
        + "there are any. Ask the administrator to look at the settings.")
  }
}
