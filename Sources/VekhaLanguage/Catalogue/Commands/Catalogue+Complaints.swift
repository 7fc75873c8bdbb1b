import VekhaCore

extension Catalogue {
  /// What is wrong with the world around a command, and with the names that it was given.
  package enum Complaints {}
}

// MARK: - Files

extension Catalogue.Complaints {
  /// A path under which nothing stands.
  package static func fileMissing(_ path: String) -> Complaint {
    Complaint(
      Bilingual(
        ru: "Файла или папки \(Catalogue.place(path)) нет.",
        en: "There is no file or folder \(Catalogue.place(path))."),
      advice: Bilingual(ru: "Проверьте путь.", en: "Check the path."))
  }

  /// A file that may not be read, or a thing that is no file.
  package static func fileUnreadable(_ path: String) -> Complaint {
    Complaint(
      Bilingual(
        ru: "Файл \(Catalogue.place(path)) не читается.",
        en: "The file \(Catalogue.place(path)) cannot be read."),
      advice: Bilingual(
        ru: "Проверьте права на файл и то, что это обычный файл.",
        en: "Check its permissions and that it is an ordinary file."))
  }

  /// A folder with nothing to load in it.
  package static func noDefinitions(in path: String) -> Complaint {
    Complaint(
      Bilingual(
        ru: "В папке \(Catalogue.place(path)) нет файлов .yaml.",
        en: "There are no .yaml files in the folder \(Catalogue.place(path))."),
      advice: Bilingual(
        ru: "Укажите папку с определениями или сам файл.",
        en: "Name a folder with definitions, or the file itself."))
  }

  /// A file longer than anything that people write by hand.
  package static func fileTooLarge(_ path: String, limit: Int) -> Complaint {
    Complaint(
      Bilingual(
        ru: "Файл \(Catalogue.place(path)) слишком велик: предел — \(Catalogue.size(limit).ru).",
        en: "The file \(Catalogue.place(path)) is too large: "
          + "the limit is \(Catalogue.size(limit).en)."),
      advice: Bilingual(
        ru: "Разделите его на несколько файлов.", en: "Split it into several files."))
  }

  /// Standard output is closed or leads to a full disk.
  package static let answerNotWritten = Complaint(
    Bilingual(
      ru: "Ответ не записан: вывод закрыт или на диске нет места.",
      en: "The answer was not written: the output is closed or its disk is full."),
    advice: Bilingual(
      ru: "Проверьте, куда направлен вывод, и повторите.",
      en: "Check where the output leads and try again."))

  /// A place where nothing can be written.
  package static func cannotWrite(_ path: String) -> Complaint {
    Complaint(
      Bilingual(
        ru: "В \(Catalogue.place(path)) нельзя записать.",
        en: "\(Catalogue.place(path)) cannot be written to."),
      advice: Bilingual(
        ru: "Проверьте права на папку или укажите другую: --data ПАПКА.",
        en: "Check the folder's permissions or name another one: --data FOLDER."))
  }

  /// A file that stands where a new one is to be written.
  package static func fileExists(_ path: String) -> Complaint {
    Complaint(
      Bilingual(
        ru: "Файл \(Catalogue.place(path)) уже есть, и Веха его не перезаписывает.",
        en: "The file \(Catalogue.place(path)) is there already and is not written over."),
      advice: Bilingual(ru: "Укажите другое имя.", en: "Choose another name."))
  }
}

// MARK: - Names

extension Catalogue.Complaints {
  /// A pattern or an id that no case has.
  package static func unknownCase(_ id: String) -> Complaint {
    unknown(
      Bilingual(
        ru: "Дела \(Catalogue.quoted(id)) нет.", en: "There is no case \(Catalogue.quoted(id))."),
      list: "case list")
  }

  /// A roadmap or workflow that was never loaded.
  package static func unknownDefinition(_ id: String) -> Complaint {
    Complaint(
      Bilingual(
        ru: "Дорожной карты или программы \(Catalogue.quoted(id)) нет.",
        en: "There is no roadmap or workflow \(Catalogue.quoted(id))."),
      advice: Bilingual(
        ru: "Проверьте имя или загрузите её: vekha load ФАЙЛ.",
        en: "Check the name or load it: vekha load FILE."))
  }

  /// A subject that is neither a pair nor an organisation.
  package static func unknownSubject(_ id: String) -> Complaint {
    unknown(
      Bilingual(
        ru: "Ни пары, ни учреждения \(Catalogue.quoted(id)) нет.",
        en: "There is neither a pair nor an organisation \(Catalogue.quoted(id))."),
      list: "pair list")
  }

  /// A person who is not in the directory.
  package static func unknownPerson(_ id: String) -> Complaint {
    unknown(
      Bilingual(
        ru: "Человека \(Catalogue.quoted(id)) в справочнике нет.",
        en: "There is no person \(Catalogue.quoted(id)) in the directory."),
      list: "person list")
  }

  /// An organisation that is not in the directory.
  package static func unknownOrganisation(_ id: String) -> Complaint {
    unknown(
      Bilingual(
        ru: "Учреждения \(Catalogue.quoted(id)) в справочнике нет.",
        en: "There is no organisation \(Catalogue.quoted(id)) in the directory."),
      list: "organisation list")
  }

  /// A pair that is not in the directory.
  package static func unknownPair(_ id: String) -> Complaint {
    unknown(
      Bilingual(
        ru: "Пары \(Catalogue.quoted(id)) в справочнике нет.",
        en: "There is no pair \(Catalogue.quoted(id)) in the directory."),
      list: "pair list")
  }

  /// A letter that was never written.
  package static func unknownLetter(_ id: String) -> Complaint {
    unknown(
      Bilingual(
        ru: "Письма \(Catalogue.quoted(id)) нет.",
        en: "There is no letter \(Catalogue.quoted(id))."), list: "outbox list")
  }

  private static func unknown(_ sentence: Bilingual, list: String) -> Complaint {
    Complaint(
      sentence,
      advice: Bilingual(
        ru: "Посмотрите, что есть: vekha \(list).", en: "See what there is: vekha \(list)."))
  }
}

extension Catalogue {
  /// A path in quotation marks, whole however long it is, since somebody has to find it.
  static func place(_ path: String) -> String {
    "«\(VisibleText.of(path))»"
  }
}
