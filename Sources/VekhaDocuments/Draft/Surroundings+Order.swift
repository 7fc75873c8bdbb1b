internal import VekhaCore

/// An order as a document refers to it.
struct OrderReference: Hashable {
  var number: String?
  var date: CivilDate?

  var isEmpty: Bool { number == nil && date == nil }

  /// «№ 0143 от 04.03.2022».
  var text: String {
    [number.map { "№ \($0)" }, date.map { "от \($0.inFigures)" }].compactMap(\.self)
      .joined(separator: " ")
  }

  init(_ text: String) {
    number = Self.number(text)
    date = Self.date(text)
  }

  /// The first number that is not a school's or a protocol's.
  private static func number(_ text: String) -> String? {
    let signs = text.matches(of: #/(?:№|\bN)\s*([0-9][0-9А-Яа-яA-Za-z\/\-]*)/#)
    let own = signs.first { sign in
      let before = text[..<sign.range.lowerBound].suffix(60).split { !$0.isLetter }.last
      return before.map { !isNumbered(String($0).lowercased()) } ?? true
    }
    return own.map { String($0.1) }
  }

  /// «Школа», «ДОУ», «протокол»: what has a number of its own.
  private static func isNumbered(_ word: String) -> Bool {
    let stems = [
      "школ", "гимнази", "лице", "сад", "ясл", "интернат", "центр", "училищ", "техникум", "колледж",
      "протокол", "приложени", "корпус", "учреждени",
    ]
    return word.hasSuffix("оу") || word.hasSuffix("сош") || word.hasSuffix("оош")
      || stems.contains { word.hasPrefix($0) }
  }

  private static func date(_ text: String) -> CivilDate? {
    if let match = text.firstMatch(of: #/(\d{1,2})\.(\d{1,2})\.(\d{4})/#) {
      return day(match.1, Int(match.2), match.3)
    }
    guard let match = text.lowercased().firstMatch(of: #/(\d{1,2})[»"“”]?\s+([а-я]+)\s+(\d{4})/#)
    else { return nil }
    return day(match.1, months.firstIndex { match.2.hasPrefix($0) }.map { $0 + 1 }, match.3)
  }

  private static func day(_ day: Substring, _ month: Int?, _ year: Substring) -> CivilDate? {
    guard let day = Int(day), let month, let year = Int(year) else { return nil }
    return CivilDate(year: year, month: month, day: day)
  }

  private static let months = [
    "январ", "феврал", "март", "апрел", "ма", "июн", "июл", "август", "сентябр", "октябр",
    "ноябр", "декабр",
  ]
}

extension Surroundings {
  /// The order itself, from its head, then what annexes say of it.
  var orders: [OrderReference] {
    let heads = lines.indices.prefix(120).filter { Self.isOrder(lines[$0]) }
    let annexes = lines.indices.filter { Self.isAnnex(lines[$0]) }
    let found =
      heads.map { reference(at: $0, lines: 8) } + annexes.map { reference(at: $0, lines: 7) }
    return found.filter { !$0.isEmpty }
  }

  /// The line under «УТВЕРЖДЕНО» that names the order in words of its own: «Приказ управления образования».
  var approval: String? {
    let approved = lines.indices.dropLast().filter { Self.isApproval(lines[$0]) }
    let isNumbered = !approved.isEmpty && !orders.isEmpty
    return approved.lazy.map { lines[$0 + 1] }.first { line in
      let words = line.lowercased().split { !$0.isLetter }
      let isNamed = words.first.map { Self.papers.contains(String($0)) } ?? false
      return isNamed && line.count <= 200 && line.contains(" ")
        && (!isNumbered || !OrderReference(line).isEmpty)
    }
  }

  private static let papers: Set = [
    "приказ", "постановление", "распоряжение", "решение", "приложение", "протокол",
  ]

  private static func isApproval(_ line: String) -> Bool {
    ["утвержден", "утверждено", "утверждена", "approved"].contains(
      String(line.lowercased().map { $0 == "ё" ? "е" : $0 }.filter(\.isLetter)))
  }

  /// «П Р И К А З», «ПОСТАНОВЛЕНИЕ», «Распоряжение» on a line of its own.
  private static func isOrder(_ line: String) -> Bool {
    guard line.count <= 60 else { return false }
    let letters = line.lowercased().filter(\.isLetter)
    let first = line.lowercased().prefix { $0.isLetter }
    return letters == "протокол"
      || ["приказ", "постановление", "распоряжение"].contains { $0 == letters || $0 == first }
  }

  /// «Приложение № 2 к приказу», «УТВЕРЖДЕН приказом».
  private static func isAnnex(_ line: String) -> Bool {
    guard line.count <= 300 else { return false }
    let text = line.lowercased()
    return ["приложение", "утвержд", "к приказу", "approved"].contains { text.hasPrefix($0) }
  }

  /// The date and the number within the next lines; the order's own text or the plan's title ends the search.
  private func reference(at start: Int, lines count: Int) -> OrderReference {
    let head = lines[start...].prefix(count).prefix { line in
      let text = line.lowercased()
      return line.count <= 300 && !Self.isTitle(line) && WrittenPeriod.period(in: line) == nil
        && !["на основании", "в соответствии", "в целях", "во исполнение"].contains {
          text.hasPrefix($0)
        }
    }
    // «Приложение № 2» has a number that is not the order's.
    let text = head.map { $0.replacing(#/(?i)приложение\s*№?\s*\d*/#, with: "") }
    return OrderReference(text.joined(separator: " "))
  }
}
