import Testing
import VekhaCore
import VekhaYAML

/// A text in which «⟦» and «⟧» stand round the words that a diagnostic must underline.
struct MarkedText: Sendable {
  let text: String
  let place: SourcePlace?

  init(_ marked: String, file: String) {
    text = marked.filter { $0 != "⟦" && $0 != "⟧" }
    let lines = marked.split(separator: "\n", omittingEmptySubsequences: false)
    guard let index = lines.firstIndex(where: { $0.contains("⟦") }),
      let start = lines[index].firstIndex(of: "⟦"), let end = lines[index].firstIndex(of: "⟧")
    else {
      place = nil
      return
    }
    let line = lines[index]
    place = SourcePlace(
      file: file, line: index + 1,
      column: line[..<start].unicodeScalars.count + 1,
      length: line[start..<end].unicodeScalars.count - 1)
  }
}

/// One mistake: a file with the wrong words marked, and the code that its author is shown.
struct Mistaken: CustomTestStringConvertible, Sendable {
  var code: String
  var text: String

  init(_ code: String, _ text: String) {
    (self.code, self.text) = (code, text)
  }

  var testDescription: String { code }
}

enum Definitions {
  /// A calendar, a policy, two workflows and a small directory that the files may refer to.
  static let known = KnownDefinitions(
    workflows: ["approval", "target-model"], policies: ["standard": standard],
    calendars: ["ru": calendar], directories: [directory])

  static let standard = ReminderPolicy(id: "standard", version: "1")

  static let calendar = WorkCalendar(
    id: "ru", version: "1", weekend: [.saturday, .sunday],
    schoolYear: SchoolYear(
      start: MonthDay(CivilDate(dayNumber: 243)), end: MonthDay(CivilDate(dayNumber: 150))),
    fixedHolidays: [],
    years: [2022: WorkYear(off: Set([CivilDate("2022-11-04")].compactMap(\.self)), working: [])])

  static let directory = KnownDirectory(
    id: "uva", roles: ["deputy"],
    organisations: [
      Organisation(id: "uo", title: "УО", kind: "authority", timezone: "Europe/Samara"),
      Organisation(id: "imcou", title: "ИМЦОУ", kind: "centre", parent: "uo"),
      Organisation(id: "school-1", title: "Школа № 1", kind: "school", parent: "uo"),
    ],
    people: ["petrova"], heldRoles: ["head", "coordinator", "curator", "mentor", "mentee"])

  static func reader(
    known: KnownDefinitions = known, tables: [String: String] = [:]
  ) -> DefinitionsReader {
    DefinitionsReader(
      known: known, hash: { bytes in "\(bytes.reduce(7) { ($0 &* 31 &+ Int($1)) % 1_000_003 })" },
      isKnownZone: { ["Europe/Samara", "Europe/Moscow"].contains($0) },
      table: { tables[$0].map { Array($0.utf8) } })
  }

  static func read(
    _ files: [String: String], known: KnownDefinitions = known, tables: [String: String] = [:]
  ) -> DefinitionsReading {
    let sources = files.sorted { $0.key < $1.key }
      .map { SourceFile(path: $0.key, bytes: Array($0.value.utf8)) }
    return reader(known: known, tables: tables).read(sources)
  }

  /// A roadmap with the given lines in the place of its parties and sections.
  static func roadmap(_ body: String, period: String = "2022-03-01/2024-12-30") -> String {
    """
    roadmap: test
    title: План
    organisation: uo
    period: \(period)
    """ + "\n" + body
  }

  /// A roadmap of one item that has the given lines beside its code and title.
  static func item(_ lines: String, period: String = "2022-03-01/2024-12-30") -> String {
    let indented = lines.split(separator: "\n").map { "        " + $0 }.joined(separator: "\n")
    return roadmap(
      """
      parties:
        УО: {role: head}
        ИМЦОУ: {organisation: imcou, role: coordinator}
        ОУ: {every: school, role: curator}
      sections:
        - section: 1
          title: Раздел
          items:
            - item: 1.1
              title: Мероприятие

      """, period: period) + indented + "\n"
  }

  /// A workflow with the given lines in the place of its stages.
  static func workflow(_ body: String) -> String {
    """
    workflow: test
    title: Программа
    subject: [pair]
    parties: {куратор: {role: curator}, наставник: {role: mentor}}
    """ + "\n" + body
  }
}
