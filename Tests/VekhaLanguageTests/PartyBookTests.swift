import Testing
import VekhaCore
import VekhaLanguage

@Suite struct PartyBookTests {
  /// A cell, and the names of those who answer, in order.
  @Test(arguments: [
    ("Управление образования, МКУ «ИМЦОУ», ОУ", ["Управление образования", "МКУ «ИМЦОУ»", "ОУ"]),
    (
      "Зам. директора по УВР, старший воспитатель, координатор",
      ["Зам. директора по УВР", "старший воспитатель", "координатор"]
    ),
    ("О.В. Братчикова, Е.В. Волкова", ["О.В. Братчикова", "Е.В. Волкова"]),
    ("руководители ОО", ["руководители ОО"]),
    (
      "Директора ОО; заместители директоров ОО по УВР, ВР; кураторы ОО",
      [
        "Директора ОО", "заместители директоров ОО по УВР", "заместители директоров ОО по ВР",
        "кураторы ОО",
      ]
    ),
    ("МАОУ ДПО ИПК, МАОУ «СОШ № 110»", ["МАОУ ДПО ИПК", "МАОУ «СОШ № 110»"]),
    ("Зам. директора по УВР и ВР", ["Зам. директора по УВР", "Зам. директора по ВР"]),
    ("Комитет образования и науки", ["Комитет образования и науки"]),
    (
      "Управление образования и молодёжной политики, школы",
      ["Управление образования и молодёжной политики", "школы"]
    ),
    ("Кураторы и наставники", ["Кураторы", "наставники"]),
    ("УО и ОУ", ["УО", "ОУ"]),
    (
      "МКУ «Центр развития образования и воспитания», ДОУ",
      ["МКУ «Центр развития образования и воспитания»", "ДОУ"]
    ),
    (
      "Отдел образования (Петрова А.А., Иванова И.И.), ОУ",
      ["Отдел образования (Петрова А.А., Иванова И.И.)", "ОУ"]
    ),
    ("Управление\nобразования,\nМКУ\n«ИМЦОУ»", ["Управление образования", "МКУ «ИМЦОУ»"]),
    ("- методист\n- руководители ОУ", ["методист", "руководители ОУ"]),
    ("1. Методист\n2) ОУ", ["Методист", "ОУ"]),
    ("Руководители\nОО\nКураторы", ["Руководители ОО", "Кураторы"]),
    ("руководители образова-\nтельных организаций", ["руководители образовательных организаций"]),
    ("учитель-\nлогопед", ["учитель-логопед"]),
    (
      "Зам. директора по УВР, старший воспитатель,",
      ["Зам. директора по УВР", "старший воспитатель"]
    ),
    ("ИМЦ совместно с руководителями ШМО", ["ИМЦ", "руководителями ШМО"]),
    ("ОУ/ДОУ", ["ОУ", "ДОУ"]),
    (
      "Школьный психолог; классные руководители 1–11 классов",
      ["Школьный психолог", "классные руководители 1–11 классов"]
    ),
    ("", []), (" , ", []),
  ])
  func `a cell is cut into its parties`(cell: String, names: [String]) {
    var book = PartyBook()
    #expect(book.read(cell).names == names)
  }

  @Test func `a school named by its village is that school, and no other`() {
    var book = PartyBook()
    #expect(book.read("Визингская СОШ").names == ["Визингская СОШ"])
    #expect(book.read("Межадорская СОШ").names == ["Межадорская СОШ"])
    #expect(book.read("Городская школа").names == ["Городская школа"])
    let guesses = book.entries.map(\.guess)
    #expect(
      guesses == [
        .organisation(.curator), .organisation(.curator), .every(["school"], .curator),
      ])
  }

  /// Spellings of parties known by the order, and the name that each comes to.
  @Test(arguments: [
    ("МКУ ИМЦОУ», ОУ", ["ИМЦОУ", "ОУ"]), ("МКУ ИМПЦОУ», ОУ", ["ИМЦОУ", "ОУ"]),
    ("мку \"имцоу\"", ["ИМЦОУ"]), ("Управление образования", ["УО"]),
    ("управлeние  oбразования", ["УО"]), ("Упpавление образования, ИМЦОУ", ["УО", "ИМЦОУ"]),
    ("Образовательные учреждения", ["ОУ"]), ("Образовательные организации", ["ОУ"]), ("ОO", ["ОУ"]),
    ("школы района", ["ОУ"]), ("УО, ОУ, ИМЦОУ", ["УО", "ОУ", "ИМЦОУ"]),
    ("МКУ «ИМЦОУ», МКУ ИМЦОУ", ["ИМЦОУ"]),
  ])
  func `a known party is found through case, quotes and slips`(cell: String, names: [String]) {
    var book = PartyBook(known: [
      Party(key: "УО", title: "Управление образования", role: .head),
      Party(key: "ИМЦОУ", title: "МКУ «ИМЦОУ»", role: .coordinator, organisation: "imcou"),
      Party(key: "ОУ", title: "Образовательные учреждения", role: .curator, every: ["school"]),
    ])
    #expect(book.read(cell).names == names)
    #expect(book.proposals.isEmpty)
  }

  @Test(arguments: [
    ("кл. руководители", PartyGuess.every(["school"], Role(rawValue: "class-teacher"))),
    ("педагог – наставник", .role(.mentor)), ("РУО", .organisation(.head)),
    ("Районная методическая служба", .organisation(.coordinator)),
    ("Родительский комитет", .role(.council)), ("Педагогический совет", .role(.council)),
    ("Все педагоги", .every(["school"], Role(rawValue: "teacher"))),
    ("ОУ", .every(["school"], .curator)), ("школы", .every(["school"], .curator)),
    ("Общеобразовательные организации", .every(["school"], .curator)),
    ("Образовательные организации района", .every(["school"], .curator)),
    ("ДОУ", .every(["kindergarten"], .curator)),
    ("дошкольные образовательные организации", .every(["kindergarten"], .curator)),
    ("детские сады", .every(["kindergarten"], .curator)),
    ("учреждения дополнительного образования", .every(["supplementary"], .curator)),
    ("Руководители образовательных организаций", .every(["school"], .director)),
    ("директора школ", .every(["school"], .director)), ("Директор", .every(["school"], .director)),
    ("заведующие ДОУ", .every(["kindergarten"], .director)),
    ("руководители ОУ и ДОУ", .every(["school", "kindergarten"], .director)),
    ("кураторы ОО", .every(["school"], .curator)), ("наставники", .role(.mentor)),
    ("наставляемые", .role(.mentee)), ("муниципальный координатор", .role(.coordinator)),
    ("Зам. директора по УВР", .every(["school"], Role(rawValue: "deputy-uvr"))),
    ("Заместители директоров по ВР", .every(["school"], Role(rawValue: "deputy-vr"))),
    ("старший воспитатель", .every(["school"], Role(rawValue: "senior-educator"))),
    ("педагоги-психологи", .every(["school"], Role(rawValue: "psychologist"))),
    ("классные руководители", .every(["school"], Role(rawValue: "class-teacher"))),
    ("Управление образования", .organisation(.head)),
    ("Администрация района", .organisation(.head)),
    ("администрация школы", .every(["school"], Role(rawValue: "administration"))),
    ("Министерство просвещения", .organisation(.head)),
    ("начальник отдела образования", .role(.head)),
    ("МКУ «ИМЦОУ»", .organisation(.coordinator)), ("КОиН", .organisation(.coordinator)),
    ("МАОУ ДПО ИПК", .organisation(.coordinator)), ("МБОУ района", .every(["school"], .curator)),
    ("МБОУ СОШ № 5", .organisation(.curator)), ("МАОУ «СОШ № 110»", .organisation(.curator)),
    ("Совет наставников", .role(.council)), ("рабочая группа по внедрению", .role(.council)),
    ("руководители ШМО", .role(Role(rawValue: "rukovoditeli-shmo"))),
    ("О.В. Братчикова", .person), ("Петров-Водкин К. С.", .person),
    ("Иванова Анна Петровна", .person), ("директор Иванова И.И.", .person),
    ("все заинтересованные лица", .unknown),
  ])
  func `a new party is proposed as what its words say`(cell: String, guess: PartyGuess) {
    var book = PartyBook()
    _ = book.read(cell)
    #expect(book.proposals.map(\.guess) == [guess])
  }

  @Test(arguments: ["ОУ и др.", "ОУ, и другие", "ОУ и т.д.", "ОУ и пр", "ОУ и прочие"])
  func `«and others» is told, not dropped`(cell: String) {
    var book = PartyBook()
    let read = book.read(cell)
    #expect(read.names == ["ОУ"])
    #expect(read.isOpenEnded)
  }

  @Test func `the second spelling of a new party is the first one's`() {
    var book = PartyBook()
    #expect(book.read("МКУ «ИМЦОУ»").names == book.read("ИМЦОУ").names)
    #expect(book.read("Директора школ").names == book.read("руководители ОО").names)
    #expect(book.read("УО").names == book.read("Управление образования").names)
    #expect(book.proposals.count == 3)
  }

  @Test(arguments: [
    "ОУ, УО, ОО", "СОШ № 110, СОШ № 111", "РМО, ГМО", "зам. директора по УВР, зам. директора по ВР",
  ])
  func `what differs in a letter that counts is another party`(cell: String) {
    var book = PartyBook(known: [Party(key: "x", title: "Другие")])
    let names = book.read(cell).names
    #expect(names.count == cell.split(separator: ",").count - (cell.contains("ОО") ? 1 : 0))
  }
}
