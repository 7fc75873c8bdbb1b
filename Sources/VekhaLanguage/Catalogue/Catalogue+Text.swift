internal import VekhaCore

/// What can be wrong with a file as text, before its meaning is looked at.
extension Catalogue {
  /// A file longer than Vekha is willing to read.
  package static func fileTooLarge(limit: Int) -> Mistake {
    Mistake(
      "file-too-large",
      message: Bilingual(
        ru: "файл слишком велик: предел — \(size(limit).ru)",
        en: "the file is too large: the limit is \(size(limit).en)"),
      help: Bilingual(
        ru: "разделите его на несколько файлов", en: "split it into several files"))
  }

  /// A file with nothing in it but blanks and comments.
  package static let emptyFile = Mistake(
    "empty-file",
    message: Bilingual(ru: "файл пуст", en: "the file is empty"),
    help: Bilingual(ru: "заполните файл или удалите его", en: "fill the file in or delete it"))

  /// An office document, an archive or anything else of bytes under a text file's name.
  package static let notText = Mistake(
    "not-text",
    message: Bilingual(
      ru: "это не текстовый файл, а документ Word или Excel, архив или программа",
      en: "this is not a text file but a Word or Excel document, an archive or a program"),
    help: Bilingual(
      ru: "сохраните таблицу как «CSV UTF-8», а текст — как «Обычный текст» в кодировке UTF-8",
      en: "save a table as “CSV UTF-8”, a text as “Plain text” in UTF-8"))

  /// A file that another program wrote in UTF-16.
  package static let textIsUTF16 = Mistake(
    "not-utf8",
    message: Bilingual(
      ru: "файл сохранён в кодировке UTF-16, а нужна UTF-8",
      en: "the file is in UTF-16, and UTF-8 is needed"),
    help: saveAsUTF8)

  /// A definition saved in the old Windows encoding.
  package static let textIsWindows1251 = Mistake(
    "not-utf8",
    message: Bilingual(
      ru: "файл, похоже, сохранён в кодировке Windows-1251, а нужна UTF-8",
      en: "the file seems to be in Windows-1251, and UTF-8 is needed"),
    help: saveAsUTF8)

  /// A byte that no character of UTF-8 contains at its place.
  package static func notUTF8(byte: UInt8) -> Mistake {
    Mistake(
      "not-utf8",
      message: Bilingual(
        ru: "байт \(hex(byte)) не читается как текст UTF-8",
        en: "byte \(hex(byte)) is not UTF-8 text"),
      help: saveAsUTF8)
  }

  /// A character that stands in the text and shows nothing.
  package static func controlCharacter(_ character: Unicode.Scalar) -> Mistake {
    let code = "U+" + hex(character.value, digits: 4)
    return Mistake(
      "control-character",
      message: Bilingual(
        ru: "в тексте стоит невидимый управляющий знак \(code)",
        en: "an invisible control character \(code) stands in the text"),
      help: Bilingual(
        ru: "удалите его или наберите эту строку заново",
        en: "delete it or type this line anew"))
  }

  /// The end of a list of mistakes that was cut short.
  package static func tooManyMistakes(limit: Int) -> Mistake {
    Mistake(
      "too-many-mistakes",
      message: Bilingual(
        ru: "ошибок слишком много: показаны не все, предел — \(limit)",
        en: "there are too many mistakes: not all are shown, the limit is \(limit)"),
      help: Bilingual(
        ru: "исправьте показанные и проверьте файл ещё раз",
        en: "correct those shown and check the file again"))
  }

  private static let saveAsUTF8 = Bilingual(
    ru: "откройте файл в Блокноте и выберите «Файл» → «Сохранить как…» → кодировка «UTF-8»",
    en: "open it in Notepad and choose “File” → “Save as…” → encoding “UTF-8”")
}
