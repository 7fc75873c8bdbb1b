package import VekhaCore

extension Catalogue {
  /// What is said about the database as a whole: proofs, backups, ways back.
  package enum Keeping {}
}

extension Catalogue.Keeping {
  /// A database in which everything fits together.
  package static func whole(cases: Int, records: Int, seals: Int, seal: String) -> Bilingual {
    Bilingual(
      ru: "База цела: дел \(cases), записей \(records), печатей \(seals)."
        + (seal.isEmpty ? "" : " Последняя печать: \(seal)."),
      en: "The database is whole. Cases: \(cases), records: \(records), seals: \(seals)."
        + (seal.isEmpty ? "" : " The last seal: \(seal)."))
  }

  package static func backedUp(_ path: String, seal: String) -> Bilingual {
    Bilingual(
      ru: "Копия записана: \(Catalogue.place(path))."
        + (seal.isEmpty ? "" : " Печать: \(seal)."),
      en: "The copy was written: \(Catalogue.place(path))."
        + (seal.isEmpty ? "" : " Seal: \(seal)."))
  }

  package static func restored(cases: Int, seal: String) -> Bilingual {
    Bilingual(
      ru: "База восстановлена и проверена: дел \(cases)."
        + (seal.isEmpty ? "" : " Печать: \(seal)."),
      en: "The database was restored and proved whole. Cases: \(cases)."
        + (seal.isEmpty ? "" : " Seal: \(seal)."))
  }
}

// MARK: - What is damaged

extension Catalogue.Keeping {
  package static func brokenRecord(_ sequence: Int, caseID: String) -> Bilingual {
    record(sequence, caseID, Bilingual(ru: "изменена после записи", en: "was altered"))
  }

  package static func unreadableRecord(_ sequence: Int, caseID: String) -> Bilingual {
    record(sequence, caseID, Bilingual(ru: "не читается", en: "cannot be read"))
  }

  package static func gap(_ sequence: Int, caseID: String) -> Bilingual {
    record(sequence, caseID, Bilingual(ru: "пропала или повторена", en: "is missing or doubled"))
  }

  private static func record(
    _ sequence: Int, _ caseID: String, _ words: Bilingual
  ) -> Bilingual {
    Bilingual(
      ru: "запись \(sequence) дела \(Catalogue.quoted(caseID)) \(words.ru)",
      en: "record \(sequence) of the case \(Catalogue.quoted(caseID)) \(words.en)")
  }

  package static func stateDiffers(caseID: String) -> Bilingual {
    Bilingual(
      ru: "состояние дела \(Catalogue.quoted(caseID)) расходится с журналом",
      en: "the state of the case \(Catalogue.quoted(caseID)) differs from its journal")
  }

  package static func brokenSeal(_ number: Int) -> Bilingual {
    Bilingual(ru: "печать \(number) не сходится", en: "seal \(number) does not fit")
  }

  package static func brokenText(_ reference: String) -> Bilingual {
    Bilingual(
      ru: "текст \(reference.prefix(12)) изменён после записи",
      en: "the text \(reference.prefix(12)) was altered")
  }

  package static func damagedFile(_ words: String) -> Bilingual {
    Bilingual(ru: "файл базы повреждён (\(words))", en: "the file is damaged (\(words))")
  }
}

extension Catalogue.Complaints {
  /// A database in which something does not fit, the first such thing named.
  package static func damaged(_ fault: Bilingual) -> Complaint {
    Complaint(
      Bilingual(ru: "База повреждена: \(fault.ru).", en: "The database is damaged: \(fault.en)."),
      advice: Bilingual(
        ru: "Восстановите её из копии: vekha restore ФАЙЛ.",
        en: "Restore it from a copy: vekha restore FILE."))
  }

  /// A backup that did not prove whole.
  package static func backupDamaged(_ fault: Bilingual) -> Complaint {
    Complaint(
      Bilingual(
        ru: "Копия повреждена: \(fault.ru). База осталась как была.",
        en: "The copy is damaged: \(fault.en). The database was left as it was."),
      advice: Bilingual(ru: "Возьмите другую копию.", en: "Take another copy."))
  }
}
