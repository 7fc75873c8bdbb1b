import Testing

@Suite struct DirectoryCommandTests {
  struct Row: CustomTestStringConvertible, Sendable {
    let words: [String]
    let person: String?
    let status: Int32
    let says: String

    init(_ words: String..., by person: String? = nil, ends status: Int32, says: String = "") {
      self.words = words
      self.person = person
      self.status = status
      self.says = says
    }

    var testDescription: String { words.joined(separator: " ") }
  }

  static let rows: [Row] = [
    Row(
      "person", "add", "new", "--name", "Новая А. А.", "--organisation", "school-99", ends: 65,
      says: "Учреждения «school-99»"),
    Row(
      "person", "add", "new", "--name", "Новая А. А.", "--organisation", "school-4", "--role",
      "curatr", ends: 65, says: "curator"),
    Row(
      "person", "add", "new", "--name", "Новая А. А.", "--organisation", "school-4", "--email",
      "где-то", ends: 65, says: "не адрес электронной почты"),
    Row(
      "person", "add", "две части", "--name", "Новая А. А.", "--organisation", "school-4",
      ends: 65, says: "две части"),
    Row(
      "person", "add", "curator-4", "--name", "Новая А. А.", "--organisation", "school-4",
      ends: 1, says: "уже есть"),
    Row(
      "person", "add", "new", "--name", "Новая А. А.", "--organisation", "school-4", "--role",
      "mentor", by: "curator-5", ends: 77),
    Row(
      "person", "add", "new", "--name", "Новая А. А.", "--organisation", "school-4", "--role",
      "coordinator", by: "curator-4", ends: 77),
    Row("person", "add", "new", "--organisation", "school-4", ends: 64, says: "--name"),
    Row(
      "pair", "add", "p", "--organisation", "school-4", "--form", "друг-друг", "--mentor",
      "mentor-10", "--mentee", "mentee-10", ends: 65, says: "Формы наставничества «друг-друг»"),
    Row(
      "pair", "add", "p", "--organisation", "school-4", "--form", "ученик-ученик", "--mentor",
      "mentor-10", "--mentee", "mentor-10", ends: 65, says: "и наставник, и наставляемый"),
    Row(
      "pair", "add", "p", "--organisation", "school-4", "--form", "ученик-ученик", "--mentor",
      "никто", "--mentee", "mentee-10", ends: 65, says: "«никто»"),
    Row("pair", "change", "pair-9999", "--mentor", "mentor-1", ends: 65, says: "Пары «pair-9999»"),
    Row(
      "pair", "change", "pair-1", "--mentor", "mentor-3", "--reason", "так", by: "curator-4",
      ends: 77),
    Row(
      "organisation", "add", "school-31", "--title", "Новая СОШ", "--kind", "school", "--parent",
      "uo", by: "curator-4", ends: 77),
    Row("organisation", "add", "school-31", "--title", "Новая СОШ", "--kind", "school", ends: 65),
    Row(
      "organisation", "add", "school-31", "--title", "Новая СОШ", "--kind", "school", "--parent",
      "uo", "--timezone", "Europe/Ижевск", ends: 65, says: "Europe/Ижевск"),
  ]

  @Test(arguments: rows)
  func `an entry that the directory does not take ends with its code and changes nothing`(
    row: Row
  ) throws {
    let town = try Town()
    let before = try town.vekha("person", "list", "--format", "csv").output
    let run = try town.vekha.run(
      row.words + ["--now", Town.time("2022-03-14")] + (row.person.map { ["--by", $0] } ?? []))
    #expect(run.status == row.status, "\(run.complaint)")
    #expect(run.complaint.contains(row.says), "\(run.complaint)")
    #expect(run.complaint.split(separator: "\n").count == 2)
    #expect(try town.vekha("person", "list", "--format", "csv").output == before)
  }

  @Test func `a school that joins later gets its case without what was due before`() throws {
    let town = try Town()
    let added = try town.must(
      "2022-04-01", by: "coordinator", "organisation", "add", "school-31", "--title", "Новая СОШ",
      "--kind", "school", "--parent", "uo")
    #expect(added.output.contains("uva-2022/school-31"))
    let state = {
      try town.item($0, of: "uva-2022/school-31", on: "2022-04-01")["state"] as? String
    }
    #expect(try state("1.3") == "cancelled")
    #expect(try state("1.4") == "open")
  }

  @Test func `a curator adds a pair of her school, whose programme opens at once`() throws {
    let town = try Town()
    try town.must(
      "2022-10-01", by: "curator-4", "person", "add", "новый-наставник", "--name", "Ильина Вера",
      "--organisation", "school-4", "--role", "mentor", "--email", "ilina@example.org")
    let mentee = try #require(
      town.vekha("person", "list", "--organisation", "school-4", "--format", "json").json()
        .first { ($0["roles"] as? [String])?.contains("mentee") == true })
    let added = try town.must(
      "2022-10-01", by: "curator-4", "pair", "add", "pair-new", "--organisation", "school-4",
      "--form", "педагог – педагог", "--kind", "традиционное", "--mentor", "новый-наставник",
      "--mentee", mentee["id"] as? String ?? "", "--start", "2022-10-01", "--format", "json"
    ).json().first
    #expect(added?["form"] as? String == "педагог-педагог")
    #expect(added?["kind"] as? String == "traditional")
    #expect(try town.theCase("target-model/pair-new")["stage"] as? String == "preparatory")
  }

  @Test func `everybody sees her own organisation's people and no others`() throws {
    let town = try Town()
    let seen = { (reader: String) in
      Set(
        try town.vekha("person", "list", "--by", reader, "--format", "json").json()
          .compactMap { $0["organisation"] as? String })
    }
    #expect(try seen("curator-4") == ["school-4"])
    #expect(try seen("mentor-1") == ["school-1"])
    #expect(try seen("coordinator").count > 30)
    #expect(
      try town.vekha("person", "list", "--format", "csv").output
        .hasPrefix("id,name,organisation,roles,email,telegram,born\r\n"))
    #expect(try town.vekha("organisation", "list", "--format", "json").json().count == 34)
  }
}
