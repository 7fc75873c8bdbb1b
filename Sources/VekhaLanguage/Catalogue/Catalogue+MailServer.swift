package import VekhaCore

/// What is wrong with the setting `mail.server`; the setting itself is never quoted, it may hold a password.
extension Catalogue.Delivery {
  /// An address of some other kind of server, or none.
  package static let serverScheme = Bilingual(
    ru: "Адрес почтового сервера должен начинаться с smtp:// или smtps://. "
      + "Например: smtp://имя:пароль@mail.example:587.",
    en: "The mail server's address must begin with smtp:// or smtps://. "
      + "For example: smtp://user:password@mail.example:587.")

  /// An address without a usable host.
  package static let serverHost = Bilingual(
    ru: "В адресе почтового сервера нет правильного имени сервера. "
      + "Запишите его латиницей, кириллический домен — в виде xn--….",
    en: "The mail server's address has no proper host name. "
      + "Write it in Latin letters, a Cyrillic domain as xn--….")

  /// A port that does not exist.
  package static let serverPort = Bilingual(
    ru: "Порт в адресе почтового сервера — не число от 1 до 65535. "
      + "Обычно это 587 для smtp: и 465 для smtps:.",
    en: "The port in the mail server's address is not a number from 1 to 65535. "
      + "Usually it is 587 for smtp: and 465 for smtps:.")

  /// A name or password with a stray sign in it.
  package static let serverEncoding = Bilingual(
    ru: "Имя или пароль в адресе почтового сервера записаны неверно. "
      + "Замените знаки @ : / ? # % на %40 %3A %2F %3F %23 %25.",
    en: "The name or password in the mail server's address is written wrong. "
      + "Replace the signs @ : / ? # % by %40 %3A %2F %3F %23 %25.")

  /// A path or a question after the host.
  package static let serverSurplus = Bilingual(
    ru: "После имени и порта в адресе почтового сервера стоит лишнее. "
      + "Удалите это; знаки / ? # в пароле замените на %2F %3F %23.",
    en: "Something stands after the name and port in the mail server's address. "
      + "Delete it; replace the signs / ? # in a password by %2F %3F %23.")
}
