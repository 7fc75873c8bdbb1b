import VekhaCore

extension PartyLexicon {
  /// A post that a word's beginning tells, and whether each institution has one.
  struct Post {
    let stem: String
    let role: String
    let isEverywhere: Bool

    init(_ stem: String, _ role: String, everywhere: Bool = true) {
      (self.stem, self.role, isEverywhere) = (stem, role, everywhere)
    }
  }

  /// What may stand before a post without changing it.
  private static let adjectives = [
    "муниципальн", "региональн", "районн", "городск", "школьн", "ответственн", "главн", "ведущ",
    "все", "всех", "члены",
  ]

  static let posts = [
    Post("наставляем", "mentee", everywhere: false), Post("наставник", "mentor", everywhere: false),
    Post("куратор", "curator"), Post("координатор", "coordinator", everywhere: false),
    Post("оператор", "coordinator", everywhere: false),
    Post("методист", "methodist", everywhere: false),
    Post("специалист", "specialist", everywhere: false), Post("тьютор", "tutor"),
    Post("психолог", "psychologist"), Post("логопед", "speech-therapist"),
    Post("воспитател", "educator"), Post("учител", "teacher"), Post("педагог", "teacher"),
    Post("преподавател", "teacher"), Post("библиотекар", "librarian"), Post("вожат", "counsellor"),
    Post("администраци", "administration"), Post("секретар", "secretary"),
    Post("бухгалтер", "accountant"), Post("завхоз", "caretaker"),
  ]

  /// The post that words name, with those whose institutions they name.
  static func post(_ words: [String]) -> PartyGuess? {
    let isOfAuthority = isOfAuthority(words)
    let words = Array(words.drop { word in adjectives.contains { word.hasPrefix($0) } })
    if let chief = chief(words) { return chief }
    let known: [(phrase: [String], role: String)] = [
      (["педагог", "психолог"], "psychologist"), (["социальн", "педагог"], "social-educator"),
      (["старш", "воспитател"], "senior-educator"), (["старш", "вожат"], "counsellor"),
      (["классн", "руководител"], "class-teacher"), (["учител", "логопед"], "speech-therapist"),
      (["молод", "педагог"], "mentee"), (["молод", "специалист"], "mentee"),
      (["молод", "учител"], "mentee"), (["кл", "рук"], "class-teacher"),
      (["советник", "директор"], "adviser"), (["советник", "по", "воспитани"], "adviser"),
    ]
    if begins(words, with: ["педагог", "наставник"]) { return .role(.mentor) }
    for (phrase, role) in known where begins(words, with: phrase) {
      return .every(kinds(in: words) ?? ["school"], Role(rawValue: role))
    }
    guard let first = words.first, let post = posts.first(where: { first.hasPrefix($0.stem) })
    else { return nil }
    let kinds = kinds(in: words)
    if post.role == "administration", isOfAuthority || words.count > 1 && !isTaught(words) {
      return .organisation(.head)
    }
    guard post.isEverywhere || kinds != nil else { return .role(Role(rawValue: post.role)) }
    return .every(kinds ?? ["school"], Role(rawValue: post.role))
  }

  /// Whoever leads: of each school, or of the authority.
  private static func chief(_ words: [String]) -> PartyGuess? {
    guard let first = words.first else { return nil }
    let leads =
      ["директор", "руководител", "заведующ", "ректор"].contains { first.hasPrefix($0) }
      || first == "рук"
    if first.hasPrefix("начальник") || first.hasPrefix("глав") && words.count > 1 {
      return .role(.head)
    }
    if first.hasPrefix("председател") { return .role(Role(rawValue: Slug.make(words))) }
    guard leads else { return nil }
    if let kinds = kinds(in: words) { return .every(kinds, .director) }
    let isBare = words.count == 1 && !first.hasPrefix("заведующ")
    return isBare ? .every(["school"], .director) : .role(Role(rawValue: Slug.make(words)))
  }

  private static func isOfAuthority(_ words: [String]) -> Bool {
    words.contains { word in
      ["район", "округ", "город", "муниципал", "област", "края", "поселени", "республик"]
        .contains { word.hasPrefix($0) }
    }
  }

  /// Whether a school or its like is named: «администрация гимназии».
  private static func isTaught(_ words: [String]) -> Bool {
    let schools = [
      "гимнази", "лице", "учрежден", "организаци", "колледж", "техникум", "детск", "сад",
    ]
    return kinds(in: words) != nil
      || words.contains { word in schools.contains(where: word.hasPrefix) }
  }

  /// Whether «администрация» stands alone: a school's or a district's.
  static func isBareAdministration(_ text: String) -> Bool {
    let words = PartySpelling.words(of: text)
    return words.count == 1 && words[0].hasPrefix("администраци")
  }

  static func begins(_ words: [String], with stems: [String]) -> Bool {
    words.count >= stems.count && zip(words, stems).allSatisfy { $0.hasPrefix($1) }
  }
}
