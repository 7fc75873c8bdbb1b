import VekhaYAML

/// What a settings file may hold.
enum SettingsSchema {
  static let keys: [SchemaKey] = [
    .optional("mail", .block(mail), "Отправка писем"),
    .optional("webhook", .block(webhook), "Программа, которая принимает письма"),
    .optional("telegram", .block(telegram), "Бот мессенджера"),
    .optional("file", .block(file), "Письма файлами в папку"),
    .optional("health", .block(health), "Наблюдение за службой"),
    .optional("web", .block(web), "Веб-страница"),
    .optional("log", .block(log), "Служебные записи"),
  ]

  private static let mail: [SchemaKey] = [
    .optional("server", .text(.words), "smtp://имя:пароль@сервер:587"),
    .optional("from", .text(.words), "Адрес отправителя"),
    .optional("tls", .choice(["opportunistic", "required"]), "Обязательно ли шифрование"),
    pace,
  ]

  private static let pace: SchemaKey = .optional(
    "pace", .text(.words), "Не быстрее: 30 в минуту, 600 в час")

  private static let file: [SchemaKey] = [
    .optional("folder", .text(.words), "Папка для тех, кто выбрал письма файлами")
  ]

  private static let health: [SchemaKey] = [
    .optional(
      "heartbeat", .text(.words), "https://… — вызывается раз в день, если самопроверка прошла")
  ]

  private static let webhook: [SchemaKey] = [
    .optional("url", .text(.words), "https://сервер/путь"),
    .optional("secret", .text(.words), "Ключ подписи: whsec_…"),
    pace,
  ]

  private static let telegram: [SchemaKey] = [
    .optional("token", .text(.words), "Ключ бота"),
    .optional("url", .text(.words), "Адрес службы, если не https://api.telegram.org"),
    pace,
  ]

  private static let web: [SchemaKey] = [
    .optional("listen", .text(.words), "Где слушать: 127.0.0.1:8080, или off"),
    .optional("url", .text(.words), "Адрес, который пишется в письмах"),
  ]

  private static let log: [SchemaKey] = [
    .optional("level", .choice(Setting.levels.map { Choice($0) }), "Насколько подробно"),
    .optional("format", .choice(["text", "json"]), "Вид служебных записей"),
  ]
}
