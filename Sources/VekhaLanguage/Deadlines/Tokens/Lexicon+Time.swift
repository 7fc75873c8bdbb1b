import VekhaCore

extension Lexicon {
  static let months: [Entry] = [
    Entry(.month(1), "январ", "ь я ю е ем"), Entry(.month(1), "янв"),
    Entry(.month(2), "феврал", "ь я ю е ем"), Entry(.month(2), "фев", "- р"),
    Entry(.month(3), "март", "- а у е ом"), Entry(.month(3), "мар"),
    Entry(.month(4), "апрел", "ь я ю е ем"), Entry(.month(4), "апр"),
    Entry(.month(5), "ма", "й я ю е ем"),
    Entry(.month(6), "июн", "ь я ю е ем -"),
    Entry(.month(7), "июл", "ь я ю е ем -"),
    Entry(.month(8), "август", "- а у е ом"), Entry(.month(8), "авг"),
    Entry(.month(9), "сентябр", "ь я ю е ем"), Entry(.month(9), "сен", "- т"),
    Entry(.month(10), "октябр", "ь я ю е ем"), Entry(.month(10), "окт"),
    Entry(.month(11), "ноябр", "ь я ю е ем"), Entry(.month(11), "ноя", "- б"),
    Entry(.month(12), "декабр", "ь я ю е ем"), Entry(.month(12), "дек"),
  ]

  static let weekdays: [Entry] = [
    Entry(.weekday(.monday), "понедельник", "- а у ом и ам"),
    Entry(.weekday(.tuesday), "вторник", "- а у ом и ам"),
    Entry(.weekday(.wednesday), "сред", "а у ы е ам"),
    Entry(.weekday(.thursday), "четверг", "- а у ом и ам"),
    Entry(.weekday(.friday), "пятниц", "а у ы е ам"),
    Entry(.weekday(.saturday), "суббот", "а у ы е ам"),
    Entry(.weekday(.sunday), "воскресень", "е я ю ям"),
    Entry(.weekday(.monday), "пн"), Entry(.weekday(.tuesday), "вт"),
    Entry(.weekday(.wednesday), "ср"), Entry(.weekday(.thursday), "чт"),
    Entry(.weekday(.friday), "пт"), Entry(.weekday(.saturday), "сб"),
    Entry(.weekday(.sunday), "вс"),
  ]

  /// The first months of the seasons name them.
  static let seasons: [Entry] = [
    Entry(.season(12), "зим", "а ы е у ой"), Entry(.season(12), "зимн", adjective + " е"),
    Entry(.season(3), "весн", "а ы е у ой"), Entry(.season(3), "весенн", adjective + " е"),
    Entry(.season(6), "лет", "о а у е ом"), Entry(.season(6), "летн", adjective + " е"),
    Entry(.season(9), "осен", "ь и ью"), Entry(.season(9), "осенн", adjective + " е"),
  ]

  static let units: [Entry] = [
    Entry(.unit(.day), "д", "ень ня ню не нем нём ни ней ням н нях"),
    Entry(.unit(.day), "сут", "ки ок"),
    Entry(.unit(.week), "недел", "я и ю е ей ь ям ях"), Entry(.unit(.week), "нед"),
    Entry(.unit(.decade), "декад", "а ы у е ой ам"),
    Entry(.unit(.month), "месяц", "- а у е ем ы ев ам ах"), Entry(.unit(.month), "мес"),
    Entry(.unit(.quarter), "квартал", "- а у е ом ы ов ам ах"), Entry(.unit(.quarter), "кв"),
    Entry(.unit(.half), "полугоди", "е я ю и ем й ям ях"), Entry(.unit(.half), "полуг"),
    Entry(.unit(.half), "полугода"),
    Entry(.unit(.half), "полгод", "а"), Entry(.unit(.half), "семестр", "- а у е ам"),
    Entry(.unit(.year), "год", "- а у е ом ы ов ам ах"), Entry(.unit(.year), "лет"),
    Entry(.unit(.year), "г"), Entry(.unit(.year), "гг"),
    Entry(.unit(.schoolTerm), "четверт", "ь и ью ей ям ях"), Entry(.unit(.schoolTerm), "четв"),
    Entry(.unit(.schoolTerm), "триместр", "- а у е ом ов ам ах"),
  ]

  static let frequencies: [Entry] = [
    Entry(.each(.day), "ежедневн", adjective + " о"),
    Entry(.each(.week), "еженедельн", adjective + " о"),
    Entry(.each(.decade), "ежедекадн", adjective + " о"),
    Entry(.each(.month), "ежемесячн", adjective + " о"), Entry(.each(.month), "помесячно"),
    Entry(.each(.week), "понедельно"), Entry(.each(.day), "каждодневно"),
    Entry(.each(.quarter), "ежеквартальн", adjective + " о"),
    Entry(.each(.quarter), "поквартально"),
    Entry(.each(.half), "ежеполугод", "но ово"),
    Entry(.each(.year), "ежегодн", adjective + " о"),
    Entry(.each(.schoolTerm), "ежечетверт", "но"), Entry(.each(.day), "ежедн"),
    Entry(.each(.week), "еженед"), Entry(.each(.month), "ежемес"),
    Entry(.each(.quarter), "ежекв", "- арт"),
    Entry(.each(.year), "ежегод"),
    Entry(.lasting(.day), "дневн", adjective), Entry(.lasting(.day), "суточн", adjective),
    Entry(.lasting(.week), "недельн", adjective),
    Entry(.lasting(.month), "месячн", adjective),
    Entry(.lasting(.year), "годичн", adjective), Entry(.lasting(.year), "годовой"),
    Entry(.lasting(.decade), "декадн", adjective),
  ]
}
