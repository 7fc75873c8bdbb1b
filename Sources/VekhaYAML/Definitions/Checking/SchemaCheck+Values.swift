internal import VekhaCore
internal import VekhaLanguage

/// What single values must be.
extension SchemaCheck {
  mutating func checkText(_ node: YAMLNode, _ form: TextForm) {
    if let control = node.writtenControl {
      return mistakes.note(Catalogue.controlCharacter(control), at: node.place)
    }
    if form.isFree, node.beginsVisibly { return }
    let text = node.words
    switch form.fault(in: text) {
    case nil: break
    case .impossibleDate(let date):
      mistakes.note(Catalogue.impossibleDate(date), at: node.place(of: date))
    case .reversed: mistakes.note(Catalogue.reversed(text), at: node.place)
    case .unreadable:
      let mistake = Catalogue.wrongValue(text, needed: form.name, sample: form.sample)
      mistakes.note(mistake, at: node.place)
    }
  }

  mutating func checkFlag(_ node: YAMLNode) {
    guard Flag.value(of: node.words) == nil else { return }
    let mistake = Catalogue.wrongValue(
      node.words, needed: Catalogue.aFlag, sample: "yes, no, да, нет")
    mistakes.note(mistake, at: node.place)
  }

  mutating func checkChoice(_ node: YAMLNode, _ choices: [Choice]) {
    guard choices.value(of: node.words) == nil else { return }
    let known = choices.map(\.value)
    let nearest = mistakes.nearest(to: node.words, among: known + choices.flatMap(\.also))
    mistakes.note(
      Catalogue.wrongChoice(node.words, nearest: nearest, known: known), at: node.place)
  }

  mutating func noteUnknown(_ entry: YAMLEntry, _ known: [String]) {
    let nearest = mistakes.nearest(to: entry.name, among: known)
    mistakes.note(
      Catalogue.unknownKey(entry.name, nearest: nearest, known: known), at: entry.key.place)
  }

  mutating func noteShape(_ node: YAMLNode, _ needed: NodeKinds) {
    let shapes = [YAMLNode.Kind.scalar, .sequence, .mapping].filter { needed.allow($0) }
    mistakes.note(
      Catalogue.wrongShape(found: node.kind.shape, needed: shapes.map(\.shape)), at: node.place)
  }
}

extension YAMLNode {
  /// A control that an escape such as `\e` has put into the words; one that stands in the file as it is has been refused before.
  fileprivate var writtenControl: Unicode.Scalar? {
    guard mayHoldEscapes else { return nil }
    return words.unicodeScalars.first { scalar in
      switch scalar.value {
      case 0..<0x20, 0x7F..<0xA0: !scalar.properties.isWhitespace
      case 0x2028, 0x2029: true
      default: false
      }
    }
  }
}

extension [Choice] {
  /// The value that a word stands for, however it is spelled.
  func value(of text: String) -> String? {
    let word = text.lowercased()
    return first { $0.value == word || $0.also.contains(word) }?.value
  }
}

extension YAMLNode.Kind {
  fileprivate var shape: Catalogue.ValueShape {
    switch self {
    case .scalar: .words
    case .sequence: .list
    case .mapping: .block
    }
  }
}

extension TextForm {
  /// What a text of this form is called, after «это не …».
  fileprivate var name: Bilingual {
    switch self {
    case .words, .code, .file: Catalogue.anyWords
    case .id: Catalogue.aName
    case .date, .day: Catalogue.aDate
    case .period: Catalogue.aPeriod
    case .monthDay, .yearSpan: Catalogue.aMonthDay
    case .year: Catalogue.aYear
    case .span, .limit: Catalogue.aSpan
    case .figure: Catalogue.aFigure
    case .rule: Catalogue.aRule
    case .deliveryHours: Catalogue.deliveryHours
    case .time: Catalogue.aTime
    }
  }

  /// A text of this form, to write alike.
  fileprivate var sample: String {
    switch self {
    case .words, .code: "1.2"
    case .file: "people.csv"
    case .id: "school-4"
    case .date: "2022-03-15"
    case .day: "2022-05-31, 05-31"
    case .period: "2022-03-01/2024-12-30"
    case .monthDay: "03-08"
    case .yearSpan: "09-01/05-31"
    case .year: "2022"
    case .span: "7 дней, 5 рабочих дней, 2 недели"
    case .limit: "30 дней, выполнения"
    case .figure: "32"
    case .rule: "FREQ=MONTHLY;BYMONTHDAY=10"
    case .deliveryHours: "at 09:00–18:00 on working days, one a day"
    case .time: "09:00"
    }
  }
}
