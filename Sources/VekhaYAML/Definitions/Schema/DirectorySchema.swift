/// What a directory's file may hold.
enum DirectorySchema {
  static let keys: [SchemaKey] = [
    .required("directory", .text(.id), "Короткое имя справочника"),
    .optional("title", .text(.words), "Название"),
    .optional("programme", .text(.id), "Программа, которая открывается каждой паре"),
    .optional("roles", .table(keys: .id, values: .text(.words)), "Свои роли: имя и название"),
    .required("organisations", .list(of: .block(organisation)), "Организации"),
    .optional(
      "people", .either([.text(.file), .list(of: .block(person))]),
      "Таблица людей: имя файла CSV или список"),
    .optional(
      "pairs", .either([.text(.file), .list(of: .block(pair))]),
      "Таблица пар: имя файла CSV или список"),
  ]

  private static let organisation: [SchemaKey] = [
    .required("organisation", .text(.id), "Короткое имя организации"),
    .required("title", .text(.words), "Название"),
    .required("kind", .text(.id), "Вид: authority, centre, school, supplementary …"),
    .optional("parent", .text(.id), "Вышестоящая организация"),
    .optional("coordinates", .text(.id), "Орган управления, чьим координатором служит центр"),
    .optional("timezone", .text(.words), "Часовой пояс; у верхней организации обязателен"),
    .optional("closed", .flag, "Организация закрыта"),
  ]

  static let person: [SchemaKey] = [
    .required("id", .text(.id), "Короткое имя человека"),
    .required("name", .text(.words), "Фамилия, имя, отчество"),
    .required("organisation", .text(.id), "Где работает или учится"),
    .required(
      "roles", .list(of: .text(.words)), "Роли: curator; curator@school-5 — в другой школе"),
    .optional("email", .text(.words), "Адрес электронной почты"),
    .optional("telegram", .text(.words), "Имя в Telegram"),
    .optional("born", .text(.words), "Дата рождения"),
  ]

  static let pair: [SchemaKey] = [
    .required("id", .text(.id), "Короткое имя пары или группы"),
    .required("organisation", .text(.id), "Организация пары"),
    .required("form", .text(.words), "Форма наставничества: педагог-педагог"),
    .required("kind", .text(.words), "Вид наставничества: traditional"),
    .required("mentors", .list(of: .text(.words)), "Наставники"),
    .required("mentees", .list(of: .text(.words)), "Наставляемые"),
    .optional("curator", .text(.id), "Куратор"),
    .optional("start", .text(.words), "День начала"),
  ]
}
