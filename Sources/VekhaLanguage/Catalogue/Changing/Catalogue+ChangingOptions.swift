package import VekhaCore

/// What the words and options of changing verbs are for.
extension Catalogue.Changing {
  package static let caseArgument = Bilingual(
    ru: "Дело или образец: «uva-2022/*».", en: "A case, or a pattern: “uva-2022/*”.")
  package static let caseName = Bilingual(ru: "дело", en: "case")
  package static let codeArgument = Bilingual(ru: "Код пункта.", en: "The item's code.")
  package static let codeName = Bilingual(ru: "пункт", en: "item")
  package static let workflowArgument = Bilingual(ru: "Программа.", en: "The workflow.")
  package static let workflowName = Bilingual(ru: "программа", en: "workflow")

  package static let evidence = Bilingual(
    ru: "Подтверждение: файл или ссылка; можно несколько раз.",
    en: "Evidence: a file or a link; may be repeated.")
  package static let evidenceName = Bilingual(ru: "файл-или-ссылка", en: "file-or-url")
  package static let on = Bilingual(
    ru: "Когда выполнено на самом деле.", en: "When it was really done.")
  package static let occurrence = Bilingual(
    ru: "Какой из сроков повторяющегося пункта; если не указано, самый давний открытый.",
    en: "Which date of a recurring item; the oldest open one unless told.")
  package static let reason = Bilingual(ru: "Причина или пояснение.", en: "The reason, or a word.")
  package static let commentText = Bilingual(ru: "Текст замечания.", en: "The comment.")
  package static let reasonName = Bilingual(ru: "текст", en: "text")
  package static let until = Bilingual(ru: "Новый срок.", en: "The new date.")
  package static let untilEach = Bilingual(
    ru: "Срок; можно несколько раз.", en: "The date; may be repeated.")
  package static let untilAcknowledged = Bilingual(
    ru: "До какого дня не напоминать.", en: "Until which day not to be reminded.")
  package static let untilGranted = Bilingual(
    ru: "Другая дата вместо той, о которой просят.", en: "Another date than the one asked for.")
  package static let toPerson = Bilingual(ru: "Кому: код человека.", en: "To whom: a person's id.")
  package static let toStage = Bilingual(ru: "На какой этап.", en: "To which stage.")
  package static let stageName = Bilingual(ru: "этап", en: "stage")
  package static let subject = Bilingual(
    ru: "О ком дело: пара, группа или учреждение.",
    en: "What the case is about: a pair, a group or an organisation.")
  package static let subjectName = Bilingual(ru: "пара-или-учреждение", en: "subject")
}
