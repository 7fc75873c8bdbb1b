extension Lexicon {
  static let numerals: [Entry] = ordinals + cardinals

  private static let ordinals: [Entry] =
    [
      ("перв", 1), ("втор", 2), ("четверт", 4), ("пят", 5), ("шест", 6), ("седьм", 7), ("восьм", 8),
      ("девят", 9), ("десят", 10), ("одиннадцат", 11), ("двенадцат", 12), ("тринадцат", 13),
      ("четырнадцат", 14), ("пятнадцат", 15), ("шестнадцат", 16), ("семнадцат", 17),
      ("восемнадцат", 18), ("девятнадцат", 19), ("двадцат", 20), ("тридцат", 30),
    ].map { stem, number in
      Entry(.ordinal(number), stem, "ый ой ая ое ые ого ому ым ом ую ых")
    } + [Entry(.ordinal(3), "трет", "ий ья ье ьи ьего ьему ьим ьем ью ьей ьих")]

  private static let cardinals: [Entry] = [
    Entry(.cardinal(1), "од", "ин на но ного ной ну ному ним"),
    Entry(.cardinal(2), "дв", "а е ух умя ум"),
    Entry(.cardinal(3), "тр", "и ех емя ем"), Entry(.cardinal(4), "четыр", "е ех ем ьмя"),
    Entry(.cardinal(5), "пят", "ь и ью"), Entry(.cardinal(6), "шест", "ь и ью"),
    Entry(.cardinal(7), "сем", "ь и ью"), Entry(.cardinal(8), "вос", "емь ьми емью"),
    Entry(.cardinal(9), "девят", "ь и ью"), Entry(.cardinal(10), "десят", "ь и ью"),
    Entry(.cardinal(11), "одиннадцат", "ь и ью"), Entry(.cardinal(12), "двенадцат", "ь и ью"),
    Entry(.cardinal(13), "тринадцат", "ь и ью"), Entry(.cardinal(14), "четырнадцат", "ь и ью"),
    Entry(.cardinal(15), "пятнадцат", "ь и ью"), Entry(.cardinal(16), "шестнадцат", "ь и ью"),
    Entry(.cardinal(17), "семнадцат", "ь и ью"), Entry(.cardinal(18), "восемнадцат", "ь и ью"),
    Entry(.cardinal(19), "девятнадцат", "ь и ью"),
    Entry(.cardinal(20), "двадцат", "ь и ью"), Entry(.cardinal(30), "тридцат", "ь и ью"),
    Entry(.cardinal(40), "сорок", "- а"), Entry(.cardinal(45), "сорокапят", "и"),
    Entry(.cardinal(50), "пятьдесят"), Entry(.cardinal(50), "пятидесяти"),
    Entry(.cardinal(60), "шестьдесят"), Entry(.cardinal(60), "шестидесяти"),
    Entry(.cardinal(90), "девяност", "о а"), Entry(.cardinal(100), "ст", "о а"),
  ]

  /// «десятидневный», «трёхмесячный»: the number inside a compound adjective.
  static let compoundNumbers: [(stem: Spelling, number: Int)] = [
    ("одно", 1), ("двух", 2), ("трех", 3), ("четырех", 4), ("пяти", 5), ("шести", 6), ("семи", 7),
    ("восьми", 8), ("девяти", 9), ("десяти", 10), ("двенадцати", 12), ("четырнадцати", 14),
    ("пятнадцати", 15), ("двадцати", 20), ("тридцати", 30), ("сорока", 40), ("шестидесяти", 60),
  ].map { (Spelling($0), $1) }
}
