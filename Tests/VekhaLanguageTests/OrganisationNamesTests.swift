import Testing
import VekhaLanguage

@Suite struct OrganisationNamesTests {
  private static let names = [
    "Управление образования", "МКУ «ИМЦОУ»", "МОУ «Увинская СОШ № 4»", "МОУ «Увинская СОШ № 1»",
    "МБДОУ «Детский сад № 4»", "МБОУ «Гимназия»",
  ]

  @Test(arguments: [
    ("УПРАВЛЕНИЕ ОБРАЗОВАНИЯ АДМИНИСТРАЦИИ УВИНСКОГО РАЙОНА", 0),
    ("План работы управления образования на 2023 год", 0),
    ("Увинская средняя общеобразовательная школа №4", 2), ("МОУ \"Увинская СОШ №1\"", 3),
    ("Муниципальное бюджетное дошкольное образовательное учреждение «Детский сад № 4» п. Ува", 4),
  ])
  func `an organisation is found by what the document calls it`(text: String, place: Int) {
    #expect(OrganisationNames.find(in: text, among: Self.names) == place)
  }

  @Test(arguments: [
    "", "Администрация района", "Увинская СОШ № 7", "Гимназия", "План мероприятий на 2023 год",
    "Увинская СОШ", "Детский сад № 14",
  ])
  func `nobody is meant by less than a name`(text: String) {
    #expect(OrganisationNames.find(in: text, among: Self.names) == nil)
  }
}
