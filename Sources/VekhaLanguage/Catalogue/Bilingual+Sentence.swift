import VekhaCore

extension Bilingual {
  /// The words with a full stop, unless they end with one as «2022 г.» does.
  var sentence: Bilingual {
    Bilingual(ru: ru.hasSuffix(".") ? ru : ru + ".", en: en.hasSuffix(".") ? en : en + ".")
  }
}
