/// Tells whether a result is a paper that can be shown.
enum Evidence {
  static func need(for result: String) -> String {
    let words = result.lowercased().split { !$0.isLetter }
    return words.contains { word in papers.contains { word.hasPrefix($0) } }
      ? "required" : "optional"
  }

  /// The papers that roadmaps name as results.
  private static let papers = [
    "приказ", "положени", "план", "програм", "список", "списк", "реестр", "база", "базы", "карт",
    "справк", "отчет", "отчёт", "протокол", "договор", "рекомендаци", "график", "акт", "акты",
    "анкет", "перечень", "соглашени", "пособи", "публикаци", "материал", "сертификат", "лист",
    "распоряжени", "постановлени", "письм", "заявк", "банк", "ссылк", "фото", "скриншот",
  ]
}
