internal import Foundation
internal import VekhaCore
internal import VekhaLanguage

/// Shows numbers as their cells' formats do: dates, shares, decimals.
struct ExcelFormats {
  private enum Shape {
    case plain
    case date
    /// A month with its year, without a day.
    case month
    case percent(decimals: Int)
    case decimals(Int)
  }

  /// The shape of each style that cells refer to by its place.
  private var shapes: [Shape] = []
  /// The number of 1 January 1970.
  private let serialOf1970: Int

  init(_ styles: Markup?, countsFrom1904: Bool) {
    serialOf1970 = countsFrom1904 ? 24_107 : 25_569
    let codes = (styles?.first("numFmts")?.all("numFmt") ?? []).compactMap { format in
      format["numFmtId"].map { ($0, format["formatCode"] ?? "") }
    }
    let own = Dictionary(codes) { first, _ in first }
    shapes = (styles?.first("cellXfs")?.all("xf") ?? []).map { style in
      let id = style["numFmtId"] ?? "0"
      return own[id].map(Self.shape) ?? Self.builtIn(Int(id) ?? 0)
    }
  }

  func text(of value: String, style: Int) -> String {
    guard let number = Double(value), number.isFinite else { return value }
    switch shapes.indices.contains(style) ? shapes[style] : .plain {
    case .plain: return Self.plain(number)
    case .date: return date(number)?.inFigures ?? Self.plain(number)
    case .month: return date(number).map(Self.month) ?? Self.plain(number)
    case .percent(let decimals): return Self.fixed(number * 100, decimals) + "%"
    case .decimals(let count): return Self.fixed(number, count)
    }
  }

  private func date(_ serial: Double) -> CivilDate? {
    guard (1..<200_000).contains(serial) else { return nil }
    return CivilDate(dayNumber: Int(serial) - serialOf1970)
  }
}

extension ExcelFormats {
  private static func builtIn(_ id: Int) -> Shape {
    switch id {
    case 14, 15, 16, 22, 27...31, 36, 50...54, 57, 58: .date
    case 17, 55, 56: .month
    case 9: .percent(decimals: 0)
    case 10: .percent(decimals: 2)
    case 1, 3: .decimals(0)
    case 2, 4: .decimals(2)
    default: .plain
    }
  }

  /// Reads a format code such as `dd\.mm\.yyyy`, `[$-419]mmmm\ yyyy` or `0.00%`.
  private static func shape(_ code: String) -> Shape {
    let signs = significant(code.lowercased())
    if signs.contains("d") || signs.contains("д") { return .date }
    if signs.contains("y") || signs.contains("г") { return signs.contains("m") ? .month : .date }
    guard signs.contains("0") else { return .plain }
    let decimals = signs.drop { $0 != "." }.dropFirst().prefix { $0 == "0" }.count
    return signs.contains("%") ? .percent(decimals: decimals) : .decimals(decimals)
  }

  /// The signs of a code's first part without quoted, escaped and bracketed ones.
  private static func significant(_ code: String) -> String {
    var (signs, closing) = ("", Character?.none)
    var isEscaped = false
    for sign in code {
      if isEscaped {
        isEscaped = false
      } else if let end = closing {
        if sign == end { closing = nil }
      } else if sign == ";" {
        break
      } else if sign == "\\" || sign == "_" {
        isEscaped = true
      } else if sign == "\"" || sign == "[" {
        closing = sign == "[" ? "]" : "\""
      } else {
        signs.append(sign)
      }
    }
    return signs
  }

  private static func plain(_ number: Double) -> String {
    let whole = number.rounded()
    return whole == number && abs(number) < 1e15 ? "\(Int(whole))" : "\(number)"
  }

  private static func fixed(_ number: Double, _ decimals: Int) -> String {
    guard abs(number) < 1e15 else { return "\(number)" }
    return String(format: "%.\(min(decimals, 10))f", number)
  }

  private static func month(_ date: CivilDate) -> String {
    "\(MonthNames.nominative(date.month, in: .ru)) \(date.year) г."
  }
}
