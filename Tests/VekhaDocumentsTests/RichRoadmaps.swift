/// Roadmaps that say what no printed table shows, and say the rest in odd ways.
enum RichRoadmaps {
  static let all = [everyKey, oddWords, pinnedDeadlines]

  static let everyKey = """
    roadmap: all-keys
    title: План мероприятий («дорожная карта») по развитию наставничества
    order: приказ управления образования № 12-а от 14.01.2023
    organisation: uo
    period: 2023-01-09/2025-06-30
    timezone: Asia/Omsk
    calendar: ru
    non-working-day: previous
    approval: approval
    reminders:
      as: standard
      opened: yes
      before: [3 недели, 5 рабочих дней]
      due: no
      after: {first: 1 день, every: 2 рабочих дня, until: done}
      escalate:
        - {after: 3 рабочих дня, every: 4 рабочих дня, to: [coordinator, head]}
      settled: no
      missed: skip
    parties:
      УО: {title: "Управление образования, администрация", role: head}
      МЦ: {title: "МКУ «Методический центр»", organisation: centre, role: coordinator}
      школы: {title: Общеобразовательные организации, every: [school, lyceum], role: curator}
      директор: {person: director-4, organisation: school-4}
      запасной: {title: Никем не названный, role: council}
    indicators:
      - indicator: mentees
        title: Доля наставляемых
        unit: "%"
        targets: {2023: "0,5", 2024: 75%, 2025: 90}
      - indicator: empty
        title: Показатель без целей
    sections:
      - section: 1
        title: Организация
        reminders: {before: [1 день], after: no}
        items:
          - item: 1.1
            title: Издание приказа
            deadline: до 15 марта 2023 г.
            responsible: [УО, МЦ]
            participants: Специалисты управления
            place: Актовый зал
            result: Приказ
            evidence: required
            controller: УО
            was: 1.9
            note: Согласовать с юристом
          - item: 1.10
            title: Совещание
            deadline: ежеквартально
            responsible: [школы, директор]
            optional: yes
            new: yes
            reminders: {as: standard, escalate: []}
          - item: 5а
            title: Без срока и исполнителя
      - section: school
        title: Школы
        reminders: standard
        items:
          - item: launch-day
            title: День открытых дверей
            deadline: сентябрь
            responsible: директор
            reminders: {opened: no, missed: latest}
            evidence: optional
    """

  private static let oddWords = """
    roadmap: odd
    title: "План: «№ 1» #2 — \\"проба\\""
    organisation: uo
    period: 2022-01-01/2022-12-31
    parties:
      "да": {title: "да", role: head}
      "a, b": {title: "Один, два и третий", role: curator}
      x: {title: "Один, два и третий", role: mentor}
    sections:
      - section: подготовка
        title: 1. Подготовка
        items:
          - item: подготовка-1
            title: "строчными, с двумя  пробелами\\tи табуляцией"
            deadline: 2022-03-15
            responsible: ["да", x]
            result: |
              Первая строка
              вторая строка
          - item: 7/2
            title: "- тире в начале: и двоеточие"
            deadline: {text: "Срок, как в [приказе]", by: 2022-05-01}
            responsible: ["a, b"]
            place: "—"
            note: "# не комментарий"
      - section: пусто
        title: Раздел без мероприятий
      - section: подготовка-2
        title: 1. Подготовка
        items:
          - item: подготовка-2
            title: "строчными, с двумя  пробелами\\tи табуляцией"
            deadline: весь период
            responsible: [x]
    """

  private static let pinnedDeadlines =
    """
    roadmap: pins
    title: Сроки, закреплённые ключами
    organisation: uo
    period: 2022-03-01/2024-12-30
    parties: {УО: {role: head}}
    sections:
      - section: 1
        title: Сроки
        items:

    """
    + pins.enumerated().map { index, pin in
      "      - {item: 1.\(index + 1), title: Шаг \(index + 1), responsible: УО, deadline: \(pin)}\n"
    }.joined()

  private static let pins = [
    "{text: сентябрь, every: year, from: 09-01, due: 09-30}", "{every: month, due: 31}",
    "{text: ежеквартально до 20 числа, every: quarter, due: 02-20}", "{every: half-year}",
    "{text: под ёлку, every: year, from: 12-25, due: 01-10}", "{every: quarter, due: 05-31}",
    "{every: year, due: 02-29}", "{text: по пятницам, rule: FREQ=WEEKLY;BYDAY=FR}",
    "{rule: FREQ=MONTHLY;BYMONTHDAY=10;COUNT=4}",
    "{text: весной, start: 2022-04-01, due: 2022-05-31}",
    "{text: до мая, due: 2022-04-30}", "{text: когда скажут, kind: on-demand}",
    "{text: всегда, kind: whole-period}", "{text: потом, after: 10 рабочих дней со дня приказа}",
    "{after: утверждения плана}", "2022-03-15", "сентябрь", "март – май 2022 г.",
    "{text: десятого, rule: FREQ=MONTHLY;BYMONTHDAY=10}", "ежегодно в сентябре",
    "за 5 дней до начала учебного года",
    "{every: month, from: 1, due: 15}", "по отдельному графику",
    "{text: 15.05.2023, by: 2023-05-16}",
  ]
}
