import Testing
import VekhaCore
import VekhaLanguage

@Suite struct StateWordTests {
  @Test(arguments: [
    ("before:P7D", "за 7 дней до срока", "7 days before the due date"),
    ("before:P1D", "за 1 день до срока", "1 day before the due date"),
    ("after:P3WD", "через 3 рабочих дня после срока", "3 working days after the due date"),
    ("escalate:head", "контроль исполнения: начальник управления образования", "escalation: head"),
    ("escalate:deputy", "контроль исполнения: «deputy»", "escalation: «deputy»"),
    (
      "checkpoint:2022-12-30", "контрольная точка 30 декабря 2022 г.",
      "check-point of 30 December 2022"
    ),
    ("settled", "пункт снят с контроля", "the item is settled"),
  ])
  func `a step of the ladder is said in words`(name: String, ru: String, en: String) throws {
    let step = try #require(Step.named(name))
    #expect(Catalogue.word(for: step) == Bilingual(ru: ru, en: en))
  }

  @Test func `a role that the directory declares has the directory's name`() {
    let role = Role(rawValue: "deputy")
    let declared = ["deputy": "Зам. директора по УВР"]
    #expect(Catalogue.word(for: role, declared: declared).ru == "Зам. директора по УВР")
    #expect(Catalogue.word(for: role).ru == "«deputy»")
    #expect(Catalogue.word(for: .curator, declared: ["curator": "x"]).ru == "куратор")
  }

  @Test func `states have words of their own`() {
    let words = Occurrence.Status.allCases.map { Catalogue.word(for: $0).ru }
    #expect(words == ["ещё не открыт", "открыт", "на проверке", "выполнен", "снят", "отменён"])
    #expect(Catalogue.word(for: Case.Status.suspended).en == "suspended")
    #expect(Catalogue.word(forOutcome: "ended").ru == "прекращено досрочно")
    #expect(Catalogue.word(forOutcome: "переезд").ru == "переезд")
  }
}
