import Foundation
import TestWorld
import Testing

/// Two months of letters, day by day.
@Suite struct MailSpringTests {
  private static let daysOff: Set<String> = [
    "2022-03-06", "2022-03-07", "2022-03-08", "2022-03-12", "2022-03-13", "2022-03-19",
    "2022-03-20", "2022-03-26", "2022-03-27", "2022-04-02", "2022-04-03", "2022-04-09",
    "2022-04-10", "2022-04-16", "2022-04-17", "2022-04-23", "2022-04-24", "2022-04-30",
  ]

  @Test func `nobody gets two letters a day, and nobody any on a day off`() throws {
    let spring = try MailSpring.told()
    for (day, letters) in spring.letters {
      let addresses = letters.flatMap(\.to).map(\.address)
      #expect(Set(addresses).count == addresses.count, "\(day)")
      if Self.daysOff.contains(day) { #expect(addresses == [], "\(day) is a day off") }
    }
  }

  @Test func `a reminder for the women's day comes on the working Saturday before it`() throws {
    let letters = try MailSpring.told().letters(to: "curator-7")
    #expect(letters["2022-03-05"]?.reads(MailSpring.appointment) == true)
    #expect(letters["2022-03-05"]?.reads("осталось 10 дней") == true)
    #expect(letters["2022-03-09"] == nil)
  }

  @Test func `nobody is written about what is done`() throws {
    let spring = try MailSpring.told()
    let before = ["2022-03-01", "2022-03-05"]
    #expect(spring.days(of: MailSpring.appointment, for: "curator-4") == before)
    let later = spring.days(of: MailSpring.appointment, for: "curator-7")
    #expect(later.contains("2022-03-14") && later.contains("2022-04-29"))
    #expect(spring.days(of: MailSpring.appointment, for: "curator-5").last ?? "" < "2022-04-01")
  }

  @Test func `silence climbs from the curator to the coordinator and the head`() throws {
    let spring = try MailSpring.told()
    let curator = spring.letters(to: "curator-5")["2022-03-15"]
    #expect(curator?.reads("\(MailSpring.appointment) Срок: 15 марта 2022 г. — сегодня") == true)
    // The week's summary speaks of items, too; this heading is the ladder's own.
    let escalated = "ПРОСРОЧЕНО У ИСПОЛНИТЕЛЕЙ"
    let coordinator = spring.days(of: escalated, for: "coordinator")
    #expect(coordinator.first == "2022-03-22")
    let head = spring.days(of: escalated, for: "head")
    #expect(head.first == "2022-03-29")
  }

  @Test(arguments: ["coordinator", "head"])
  func `who heard of the delay hears that it is settled`(person: String) throws {
    let spring = try MailSpring.told()
    let heading = "СНЯТО С КОНТРОЛЯ (1)"
    #expect(spring.days(of: heading, for: person) == ["2022-04-01"])
    let letter = try #require(spring.letters(to: person)["2022-04-01"])
    let text = try #require(letter.parts.first?.text)
    let part = try #require(text.components(separatedBy: heading).last)
    #expect(part.contains("* 1.3. Назначение кураторов"))
    #expect(part.contains("Приозёрный лицей № 5") && !part.contains("СОШ № 4"))
  }
}
