import VekhaCore

/// Refusals of those who have not the right.
extension Catalogue {
  static func notPermitted(_ right: Refusal.Right) -> Refused {
    switch right {
    case .markItem: markItem
    case .decideItem: decideItem
    case .directItem: directItem
    case .controlItem: controlItem
    case .comment: comment
    case .reportPart: reportPart
    case .completeStage: completeStage
    case .returnStage: returnStage
    case .runCase: runCase
    case .silence: silence
    case .keepDirectory: keepDirectory
    case .load: load
    }
  }

  private static let markItem = Refused(
    sentence: Bilingual(
      ru: "Вы не можете отметить этот пункт: за него отвечает другой исполнитель.",
      en: "You may not mark this item: somebody else answers for it."),
    advice: Bilingual(
      ru: "Отметить его может ответственный, куратор или координатор.",
      en: "The responsible person, the curator or the coordinator can mark it."))

  private static let decideItem = Refused(
    sentence: Bilingual(
      ru: "Вы не можете распоряжаться этим пунктом.", en: "You may not decide on this item."),
    advice: Bilingual(
      ru: "Обратитесь к куратору или координатору.", en: "Ask the curator or the coordinator."))

  private static let directItem = Refused(
    sentence: Bilingual(
      ru: "Вы не можете снять этот пункт или решить о переносе его срока.",
      en: "You may not waive this item or decide on its postponement."),
    advice: Bilingual(
      ru: "Это решает координатор, а снять пункт программы может и её куратор.",
      en: "The coordinator decides; an item of a programme its curator may waive as well."))

  private static let controlItem = Refused(
    sentence: Bilingual(
      ru: "Вы не можете принять или вернуть этот пункт: проверяет его не вы.",
      en: "You may not accept or return this item: somebody else controls it."),
    advice: Bilingual(
      ru: "Обратитесь к проверяющему или координатору.",
      en: "Ask whoever controls it, or the coordinator."))

  private static let comment = Refused(
    sentence: Bilingual(
      ru: "Вы не можете оставить здесь замечание.", en: "You may not comment here."),
    advice: Bilingual(
      ru: "Замечания пишут исполнители этого дела, куратор, совет и координатор.",
      en: "Those responsible in this case, the curator, the council and the coordinator comment."))

  private static let reportPart = Refused(
    sentence: Bilingual(
      ru: "Вы не можете доложить об этой части: вы не соисполнитель пункта.",
      en: "You may not report this part: you do not assist with the item."),
    advice: Bilingual(
      ru: "О части докладывает соисполнитель, а за него — куратор или координатор.",
      en: "The co-executor reports it, or the curator or the coordinator for her."))

  private static let completeStage = Refused(
    sentence: Bilingual(
      ru: "Вы не можете завершить этот этап.", en: "You may not complete this stage."),
    advice: Bilingual(
      ru: "Обратитесь к куратору или координатору.", en: "Ask the curator or the coordinator."))

  private static let returnStage = Refused(
    sentence: Bilingual(
      ru: "Вы не можете вернуть дело на другой этап.",
      en: "You may not return the case to another stage."),
    advice: Bilingual(
      ru: "Обратитесь к куратору или координатору.", en: "Ask the curator or the coordinator."))

  private static let runCase = Refused(
    sentence: Bilingual(
      ru: "Вы не можете приостановить, продолжить, закрыть это дело или сменить его участников.",
      en: "You may not suspend, resume or close this case or change its members."),
    advice: Bilingual(
      ru: "Обратитесь к куратору или координатору.", en: "Ask the curator or the coordinator."))

  private static let silence = Refused(
    sentence: Bilingual(
      ru: "Вы не можете остановить напоминания.", en: "You may not keep people from being reminded."
    ),
    advice: Bilingual(
      ru: "Это решает координатор, а в программе пары — и её куратор.",
      en: "The coordinator decides, and in a pair's programme its curator as well."))

  private static let load = Refused(
    sentence: Bilingual(
      ru: "Вы не можете загружать определения и справочник.",
      en: "You may not load definitions and the directory."),
    advice: Bilingual(
      ru: "Передайте файлы координатору.", en: "Hand the files to the coordinator."))

  private static let keepDirectory = Refused(
    sentence: Bilingual(
      ru: "Вы не можете менять эту запись справочника.",
      en: "You may not change this entry of the directory."),
    advice: Bilingual(
      ru: "Людей и пары своей школы ведёт куратор, весь справочник — координатор.",
      en: "A curator keeps her school's people and pairs, the coordinator the whole directory."))
}
