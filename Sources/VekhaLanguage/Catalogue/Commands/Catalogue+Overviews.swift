package import VekhaCore

/// The words of the matrix and of the day at a glance.
extension Catalogue.Reports {
  package static let overdue = Bilingual(ru: "просрочен", en: "overdue")
  package static let silenced = Bilingual(
    ru: "без писем (молчание)", en: "silenced, no letters")
  package static let noShare = Bilingual(ru: "не касается", en: "no share")

  /// What the short names above the columns stand for.
  package static func columns(_ prefix: String, first: String) -> Bilingual {
    Bilingual(
      ru: "Столбцы: * — \(first)" + (prefix.isEmpty ? "" : ", числа — \(prefix)…"),
      en: "Columns: * is \(first)" + (prefix.isEmpty ? "" : ", numbers are \(prefix)…"))
  }
}

// MARK: - Status

extension Catalogue.Reports {
  package static let count = Bilingual(ru: "число", en: "count")
  package static let overdueItems = Bilingual(ru: "Просрочено пунктов", en: "Items overdue")
  package static let silencedOverdue = Bilingual(
    ru: "Из них без писем (молчание)", en: "Of these silenced")
  package static let vacancies = Bilingual(ru: "Без ответственного", en: "Without an owner")
  package static let standIn = Bilingual(ru: "пока отвечает", en: "stands in")

  /// How many more duties have no owner, and where they are shown.
  package static func moreVacant(_ count: Int) -> Bilingual {
    Bilingual(
      ru: "… и ещё \(count): vekha items --vacant", en: "… and \(count) more: vekha items --vacant")
  }

  package static let dueSoon = Bilingual(
    ru: "Срок в ближайшие 7 дней", en: "Due within 7 days")
  package static let undated = Bilingual(ru: "Без срока", en: "Without a date")
  package static let lettersWaiting = Bilingual(ru: "Писем ждёт отправки", en: "Letters waiting")
  package static let lettersDead = Bilingual(ru: "Писем не доставлено", en: "Letters not taken")
  package static let nothingLoaded = Bilingual(
    ru: "Ничего не загружено. Начните так: vekha load ПАПКА ИЛИ ФАЙЛ.",
    en: "Nothing is loaded. Begin with: vekha load FOLDER OR FILE.")
  package static let active = Bilingual(ru: "идёт", en: "active")
  package static let suspended = Bilingual(ru: "на паузе", en: "suspended")
  package static let closed = Bilingual(ru: "закрыто", en: "closed")
  package static let soon = Bilingual(ru: "скоро", en: "soon")
  package static let withoutDate = Bilingual(ru: "без срока", en: "no date")
  package static let cases = Bilingual(ru: "дел", en: "cases")
}

// MARK: - Letters

extension Catalogue.Reports {
  package static let letter = Bilingual(ru: "письмо", en: "letter")
  package static let composed = Bilingual(ru: "составлено", en: "composed")
  package static let recipient = Bilingual(ru: "кому", en: "to")
  package static let way = Bilingual(ru: "путь", en: "by")
  package static let subject = Bilingual(ru: "тема", en: "subject")
  package static let lastError = Bilingual(ru: "ответ", en: "answer")
  package static let letterPending = Bilingual(ru: "ждёт", en: "pending")
  package static let letterSent = Bilingual(ru: "отправлено", en: "sent")
  package static let letterDead = Bilingual(ru: "не доставлено", en: "not taken")
  package static let letterDropped = Bilingual(ru: "снято", en: "dropped")
}
