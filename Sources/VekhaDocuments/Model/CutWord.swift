/// A word with a hyphen at a line's end: cut in two there, or a compound that has the hyphen anyway.
enum CutWord {
  /// Whether the hyphen at the end of the text only cuts the word that the tail goes on with.
  static func isCut(_ text: String, _ tail: String) -> Bool {
    let last = text.dropLast().reversed().prefix { $0.isLetter }
    let (head, rest) = (String(last.reversed()).lowercased(), tail.prefix { $0.isLetter })
    guard rest.first?.isLowercase == true, hasVowel(head), hasVowel(rest) else { return false }
    return !firsts.contains(head) && !particles.contains(String(rest)) && !isAdverb(head, rest)
  }

  /// Russian cuts a word between syllables alone.
  private static func hasVowel(_ part: some StringProtocol) -> Bool {
    part.contains { "аеёиоуыэюяАЕЁИОУЫЭЮЯaeiouyAEIOUY".contains($0) }
  }

  /// «научно-методический», «организационно-правовой»; not «эконо-мический».
  private static func isAdverb(_ head: String, _ rest: Substring) -> Bool {
    guard head.count >= 5, rest.count >= 5, !["эконо", "автоно", "таксоно"].contains(head) else {
      return false
    }
    return ["но", "ско", "ово", "лого", "ико"].contains { head.hasSuffix($0) }
  }

  private static let particles: Set = ["то", "либо", "нибудь", "таки", "ка"]

  /// The first halves of compounds that plans are full of.
  private static let firsts: Set = [
    "план", "мастер", "онлайн", "офлайн", "интернет", "веб", "пресс", "мини", "блиц", "флеш",
    "квест", "арт", "медиа", "видео", "фото", "аудио", "бизнес", "кейс", "школа", "школы", "урок",
    "уроки", "час", "день", "семинар", "фестиваль", "конкурс", "ярмарка", "выставка", "встреча",
    "лекция", "игра", "акция", "педагог", "педагога", "педагоги", "педагогов", "учитель",
    "учителя", "учителей", "студент", "методист", "наставник", "член", "бланк", "вице", "экс",
    "по", "кое", "во", "из", "тест", "чек", "топ", "тьютор", "практико", "социо", "северо", "юго",
    "рабоче", "сайт", "карта", "проект", "форум", "марафон", "караван", "клуб", "лагерь",
  ]
}
