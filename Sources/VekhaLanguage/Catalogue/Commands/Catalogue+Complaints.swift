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

extension Catalogue {
  /// A path in quotation marks, whole however long it is, since somebody has to find it.
  static func place(_ path: String) -> String {
    "«\(VisibleText.of(path))»"
  }
}
