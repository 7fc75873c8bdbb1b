import Testing
import VekhaCore
import VekhaRuntime

/// Digests that the tests of letters start from: a Monday in March of the Uva roadmap.
enum LetterSamples {
  static let plan = "Дорожная карта МЦМН"

  static func digest(
    _ lines: [DigestLine], language: Language = .ru, seal: String? = nil,
    address: String = "https://vekha.example"
  ) throws -> Digest {
    Digest(
      recipient: "Зайцева Татьяна Степановна", date: try #require(CivilDate("2022-03-28")),
      language: language, lines: lines, seal: seal, address: address)
  }

  /// A line due some days after the digest's day, or before it.
  static func line(
    _ kind: DigestLine.Kind, code: String = "1.2", title: String = "Назначение кураторов",
    dueIn days: Int? = 0, phrase: String = "", school: Int? = nil
  ) throws -> DigestLine {
    let today = try #require(CivilDate("2022-03-28"))
    return DigestLine(
      kind: kind, caseTitle: plan, organisation: school.map { "Школа № \($0)" } ?? "",
      caseID: "uva-2022/" + (school.map { "school-\($0)" } ?? "imcou"), code: code,
      occurrence: "", title: title, phrase: phrase, due: days.map(today.adding(days:)),
      overdueDays: max(0, -(days ?? 0)), result: "", responsible: "", isVacant: false)
  }

  static func overdue(in schools: ClosedRange<Int>) throws -> [DigestLine] {
    try schools.map { try line(.escalation, dueIn: -3, school: $0) }
  }
}
