package import VekhaCore

extension Catalogue {
  /// The verbs that change something: what each does, in one line, and examples of it.
  package enum Changing {}
}

// MARK: - Items

extension Catalogue.Changing {
  package static let item = Bilingual(
    ru: "Пункт: отметить, принять, перенести, поручить.",
    en: "An item: mark, accept, postpone, assign it.")
  package static let itemExamples = Bilingual(
    ru: """
        vekha item complete uva-2022/school-4 1.3 --evidence приказ.pdf
        vekha item complete uva-2022/school-4 1.2 --on 2022-03-14 --by curator-4
        vekha item postpone 'uva-2022/*' 3.1 --until 2022-05-13 --reason "Карантин"
        vekha item schedule uva-2022/uo 4.1 --until 2022-09-20 --until 2022-11-15
      """,
    en: """
        vekha item complete uva-2022/school-4 1.3 --evidence order.pdf
        vekha item complete uva-2022/school-4 1.2 --on 2022-03-14 --by curator-4
        vekha item postpone 'uva-2022/*' 3.1 --until 2022-05-13 --reason "Quarantine"
        vekha item schedule uva-2022/uo 4.1 --until 2022-09-20 --until 2022-11-15
      """)
  package static let complete = Bilingual(
    ru: "Отметить пункт выполненным.", en: "Mark an item as done.")
  package static let accept = Bilingual(
    ru: "Принять то, что представлено на проверку.", en: "Accept what was submitted.")
  package static let `return` = Bilingual(
    ru: "Вернуть на доработку с причиной.", en: "Return what was submitted, with a reason.")
  package static let reopen = Bilingual(
    ru: "Открыть снова с причиной.", en: "Reopen, with a reason.")
  package static let waive = Bilingual(
    ru: "Снять пункт с причиной.", en: "Waive an item, with a reason.")
  package static let postpone = Bilingual(
    ru: "Перенести срок (координатор) или попросить об этом (остальные).",
    en: "Postpone (the coordinator), or ask for it (everybody else).")
  package static let schedule = Bilingual(
    ru: "Назначить срок пункту без срока; на деле муниципалитета — всем учреждениям без своего.",
    en: "Set a date; in the municipal case, for every organisation without one of its own.")
  package static let assign = Bilingual(
    ru: "Поручить пункт одному человеку.", en: "Assign an item to one person.")
  package static let acknowledge = Bilingual(
    ru: "Сообщить, что пункт в работе: до названного дня исполнителю не напоминают.",
    en: "Say that one is on it: until the day named the responsible person is not reminded.")
  package static let report = Bilingual(
    ru: "Доложить о своей части пункта (соисполнитель).",
    en: "Report one's own part of an item (a co-executor).")
  package static let reportNote = Bilingual(ru: "Что сделано.", en: "What was done.")
  package static let notYet = Bilingual(
    ru: "Часть ещё не сделана.", en: "The part is not done yet.")
  package static let party = Bilingual(
    ru: "Соисполнитель, как он назван в карте; не нужен, если следует из --by.",
    en: "The co-executor as the roadmap calls it; not needed where --by says it.")
  package static let partyName = Bilingual(ru: "соисполнитель", en: "party")
  package static let comment = Bilingual(
    ru: "Оставить замечание.", en: "Leave a comment.")
}

// MARK: - Requests for a later date

extension Catalogue.Changing {
  package static let postponement = Bilingual(
    ru: "Просьбы о переносе срока: посмотреть, удовлетворить, отказать.",
    en: "Requests for a later date: list, grant, refuse.")
  package static let postponementList = Bilingual(
    ru: "Просьбы, которые ждут решения.", en: "Requests that wait for an answer.")
  package static let grant = Bilingual(
    ru: "Перенести срок, как просят, или на другую дату.",
    en: "Grant a later date: the one asked for, or another.")
  package static let refuse = Bilingual(
    ru: "Отказать с причиной.", en: "Refuse, with a reason.")
}

// MARK: - Stages and cases

extension Catalogue.Changing {
  package static let stage = Bilingual(
    ru: "Этап программы: завершить, вернуть.", en: "A stage: complete it, return it.")
  package static let stageExamples = Bilingual(
    ru: """
        vekha stage complete target-model/pair-1 --by curator-1
        vekha stage return target-model/pair-1 --to design --reason "Новый маршрут"
      """,
    en: """
        vekha stage complete target-model/pair-1 --by curator-1
        vekha stage return target-model/pair-1 --to design --reason "A new route"
      """)
  package static let stageComplete = Bilingual(
    ru: "Завершить этап и начать следующий.", en: "Complete the stage and enter the next.")
  package static let stageReturn = Bilingual(
    ru: "Вернуть дело на прежний этап с причиной.",
    en: "Return the case to an earlier stage, with a reason.")
  package static let caseOpen = Bilingual(
    ru: "Открыть дело программы для пары, группы или учреждения.",
    en: "Open a workflow's case for a pair, a group or an organisation.")
  package static let caseSuspend = Bilingual(
    ru: "Приостановить дело с причиной: писем нет, сроки этапов ждут.",
    en: "Suspend a case, with a reason: no letters, and the stages' dates wait.")
  package static let caseResume = Bilingual(
    ru: "Продолжить приостановленное дело.", en: "Resume a suspended case.")
  package static let caseClose = Bilingual(
    ru: "Прекратить дело досрочно с причиной.", en: "End a case early, with a reason.")
}
