import Foundation
import TestWorld
import Testing

/// The spring of 2022 in the shipped municipality as its mail server saw it: a pass every morning from 1 March to 30 April.
///
/// School 4 does item 1.3 the day before it is due, school 5 two weeks too late, the others never.
struct MailSpring {
  /// What arrived on each day, by the day's date.
  private(set) var letters: [String: [ReadMail]] = [:]

  /// The item of which the story is told.
  static let appointment = "Назначение кураторов внедрения целевой модели наставничества в ОУ"
  static let days =
    (1...31).map { "2022-03-\($0 < 10 ? "0" : "")\($0)" }
    + (1...30).map { "2022-04-\($0 < 10 ? "0" : "")\($0)" }
  /// The deeds of the story: on which day, before the morning's pass, which school is done.
  private static let deeds = ["2022-03-14": "4", "2022-04-01": "5"]

  /// The story, which is lived once for all who ask.
  static func told() throws -> MailSpring { try story.get() }
  private static let story = Result { try MailSpring() }

  private init() throws {
    let office = try MailOffice()
    let load = try office.vekha(
      "load", "workflows/demo", "workflows/roadmaps/uva-2022.yaml", "--yes", "--now",
      "2022-03-01T09:00:00+04:00")
    #expect(load.status == 0, "\(load.complaint)")
    var files: [String: [String]] = [:]
    var count = 0
    for day in Self.days {
      if let school = Self.deeds[day] { try Self.complete(school, on: day, in: office.vekha) }
      try office.tick("\(day)T10:00:00+04:00")
      let arrived = try office.server.letters()
      files[day] = arrived.dropFirst(count).map(\.path)
      count = arrived.count
    }
    letters = try files.mapValues { try $0.isEmpty ? [] : ReadMail.read($0) }
  }

  private static func complete(_ school: String, on day: String, in vekha: Vekha) throws {
    let done = try vekha(
      "item", "complete", "uva-2022/school-\(school)", "1.3", "--by", "curator-\(school)",
      "--evidence", "https://school-\(school).example/order-17.pdf",
      "--now", "\(day)T08:00:00+04:00")
    #expect(done.status == 0, "\(done.complaint)")
  }

  /// The letters to one person, by day.
  func letters(to person: String) -> [String: ReadMail] {
    letters.compactMapValues { day in
      day.first { $0.to[0].address == "\(person)@example.org" }
    }
  }

  /// The days on which a sentence stood in a person's letter.
  func days(of sentence: String, for person: String) -> [String] {
    letters(to: person).filter { $0.value.reads(sentence) }.keys.sorted()
  }
}

extension ReadMail {
  /// Whether the letter has a sentence in its text part, wherever its lines are broken.
  func reads(_ sentence: String) -> Bool {
    parts.first.map { $0.text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }?
      .contains(sentence) == true
  }
}
