package import VekhaCore

extension Catalogue {
  /// The pages that the links in letters lead to.
  package enum LinkPages {
    /// What a page lets its reader do.
    package enum Deed: Sendable, CaseIterable {
      case done, onIt, postpone, report
    }
  }
}

extension Catalogue.LinkPages {
  /// The page's heading.
  package static func heading(_ deed: Deed) -> Bilingual {
    switch deed {
    case .done: Bilingual(ru: "Отметить исполнение", en: "Mark as done")
    case .onIt: Bilingual(ru: "Взять в работу", en: "I am on it")
    case .postpone: Bilingual(ru: "Попросить другой срок", en: "Ask for a later date")
    case .report: Bilingual(ru: "Доложить о своей части", en: "Report your part")
    }
  }

  /// The words on the one button.
  package static func button(_ deed: Deed) -> Bilingual {
    switch deed {
    case .done: Bilingual(ru: "Исполнено", en: "It is done")
    case .onIt: Bilingual(ru: "Я занимаюсь этим", en: "I am on it")
    case .postpone: Bilingual(ru: "Отправить просьбу", en: "Send the request")
    case .report: Bilingual(ru: "Моя часть готова", en: "My part is done")
    }
  }

  /// What pressing the button brings about.
  package static func hint(_ deed: Deed) -> Bilingual {
    switch deed {
    case .done:
      Bilingual(
        ru: "Отметка попадёт в журнал под вашим именем.",
        en: "The mark goes into the journal under your name.")
    case .onIt:
      Bilingual(
        ru: "До этого дня напоминаний вам не будет. Просрочка останется видна всем.",
        en: "Until that day you get no reminders. What is overdue stays visible to all.")
    case .postpone:
      Bilingual(
        ru: "Решает координатор; до его ответа действует прежний срок.",
        en: "The coordinator decides; until then the present date stands.")
    case .report:
      Bilingual(
        ru: "Исполнитель увидит доклад; выполненным пункт отмечает он.",
        en: "The executor sees it, and marks the item as done.")
    }
  }

  /// What the date on the form means.
  package static func date(_ deed: Deed) -> Bilingual {
    switch deed {
    case .done: Bilingual(ru: "Когда исполнено", en: "When it was done")
    case .onIt: Bilingual(ru: "До какого дня", en: "Until which day")
    case .postpone: Bilingual(ru: "Новый срок", en: "New date")
    case .report: Bilingual(ru: "Когда сделано", en: "When it was done")
    }
  }

  /// What the words on the form are for.
  package static func note(_ deed: Deed) -> Bilingual {
    switch deed {
    case .done, .report: Bilingual(ru: "Примечание (не обязательно)", en: "Note (optional)")
    case .onIt: Bilingual(ru: "Что делается", en: "What is being done")
    case .postpone: Bilingual(ru: "Причина", en: "Reason")
    }
  }

  /// Whose part is reported.
  package static func part(_ title: String) -> Bilingual {
    Bilingual(ru: "Ваша часть: \(title)", en: "Your part: \(title)")
  }

  package static let evidence = Bilingual(
    ru: "Ссылка на подтверждающий документ", en: "Link to the document that shows it")

  package static let done = Bilingual(ru: "Записано", en: "Recorded")

  package static let close = Bilingual(
    ru: "Страницу можно закрыть.", en: "You may close this page.")
}

// MARK: - What cannot be done

extension Catalogue.LinkPages {
  package static let altered = Complaint(
    Bilingual(ru: "Ссылка не действует.", en: "This link does not work."),
    advice: Bilingual(
      ru: "Скопируйте её из письма целиком или дождитесь следующего письма.",
      en: "Copy all of it from the letter, or wait for the next letter."))

  package static let expired = Complaint(
    Bilingual(ru: "Срок действия ссылки истёк.", en: "This link has expired."),
    advice: Bilingual(
      ru: "Воспользуйтесь ссылкой из более нового письма.", en: "Use the link in a newer letter."))

  package static let used = Complaint(
    Bilingual(
      ru: "По этой ссылке ответ уже получен.", en: "This link has already been answered."),
    advice: Bilingual(
      ru: "Если нужно что-то изменить, напишите координатору.",
      en: "Where something is to be changed, write to the coordinator."))

  package static let left = Complaint(
    Bilingual(
      ru: "Ссылка больше не действует: её владелец выбыл.",
      en: "This link works no more: the person it was for has left."),
    advice: Bilingual(
      ru: "Пункты перешли к другим. Если это ошибка, скажите координатору.",
      en: "The duties are others' now. Where that is a mistake, tell the coordinator."))

  package static let refused = Bilingual(ru: "Не получилось", en: "It could not be done")

  /// What to do after a refusal, where the command line would name an option.
  package static let otherwise = Bilingual(
    ru: "Вернитесь назад и исправьте форму; если дело в другом, напишите координатору.",
    en: "Go back and correct the form; where that is not it, write to the coordinator.")

  package static let badForm = Complaint(
    Bilingual(ru: "Форма заполнена не полностью.", en: "The form is not complete."),
    advice: Bilingual(
      ru: "Вернитесь назад и проверьте дату, пояснение и ссылку на документ.",
      en: "Go back and check the date, the words and the link to the document."))

  package static let unavailable = Complaint(
    Bilingual(ru: "Сейчас ответить не получается.", en: "This cannot be answered now."),
    advice: Bilingual(
      ru: "Попробуйте ещё раз через несколько минут; ссылка останется действительной.",
      en: "Try again in a few minutes; the link stays good."))
}
