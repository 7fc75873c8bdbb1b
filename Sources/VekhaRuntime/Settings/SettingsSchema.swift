import VekhaYAML

/// What a settings file may hold.
enum SettingsSchema {
  static let keys: [SchemaKey] = [
    .optional("mail", .block(mail), "Отправка писем"),
    .optional("web", .block(web), "Веб-страница"),
    .optional("log", .block(log), "Служебные записи"),
  ]

  private static let mail: [SchemaKey] = [
    .optional("server", .text(.words), "smtp://имя:пароль@сервер:587"),
    .optional("from", .text(.words), "Адрес отправителя"),
    .optional("tls", .choice(["opportunistic", "required"]), "Обязательно ли шифрование"),
  ]

  private static let web: [SchemaKey] = [
    .optional("listen", .text(.words), "Где слушать: 127.0.0.1:8080"),
    .optional("url", .text(.words), "Адрес, который пишется в письмах"),
  ]

  private static let log: [SchemaKey] = [
    .optional("level", .choice(Setting.levels.map { Choice($0) }), "Насколько подробно"),
    .optional("format", .choice(["text", "json"]), "Вид служебных записей"),
  ]
}
