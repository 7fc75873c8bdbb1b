package import VekhaCore

/// Questions before something changes, and what is said where nobody can be asked.
extension Catalogue {
  /// The end of a question whose answer is yes or no.
  package static let yesOrNo = Bilingual(ru: "[да/нет]", en: "[yes/no]")

  /// The words that count as a yes.
  package static let yesWords: Set<String> = ["да", "д", "yes", "y"]

  /// Asks before loading.
  package static let shallLoad = Bilingual(ru: "Загрузить?", en: "Load this?")

  /// Asks before a database is replaced.
  package static func shallReplace(_ path: String) -> Bilingual {
    Bilingual(
      ru: "Заменить базу \(place(path)) копией?",
      en: "Replace the database \(place(path)) by the copy?")
  }
}

extension Catalogue.Complaints {
  /// A change that needs a yes where there is nobody to say it.
  package static let nobodyToAsk = Complaint(
    Bilingual(
      ru: "Нужно подтверждение, а спросить некого: ничего не изменено.",
      en: "A yes is needed and there is nobody to ask: nothing has changed."),
    advice: Bilingual(
      ru: "Посмотрите на изменения выше и повторите с --yes.",
      en: "Look at the changes above and repeat with --yes."))

  /// A question that was answered with no.
  package static let notAgreed = Complaint(
    Bilingual(
      ru: "Вы не подтвердили: ничего не изменено.", en: "You said no: nothing has changed."),
    advice: Bilingual(
      ru: "Повторите, когда будете готовы.", en: "Repeat it when you are ready."))
}
