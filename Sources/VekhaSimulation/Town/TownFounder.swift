import VekhaCore

/// Makes up a town: so many schools, so many pairs, and the people they need.
struct TownFounder {
  private var chance: Chance
  private var directory = TownDirectory(organisations: [], people: [], pairs: [])
  /// Whether the town's schools lie in several zones, or beyond a border.
  private var isWide: Bool

  /// A town of the size, as chance will have it.
  static func found(_ size: TownSize, by chance: Chance) -> TownDirectory {
    var founder = TownFounder(chance: chance)
    founder.foundAuthority()
    for number in 1...max(1, size.schools) { founder.foundSchool(number) }
    for number in 0..<size.pairs { founder.addPair(number + 1, of: max(1, size.schools)) }
    return founder.directory
  }

  private init(chance: Chance) {
    self.chance = chance
    isWide = self.chance.happens(percent: 30)
  }

  private mutating func foundAuthority() {
    directory.organisations = [
      Organisation(
        id: "uo", title: "Управление образования", kind: "authority",
        timezone: TownDirectory.timezone),
      Organisation(id: "imcou", title: "ИМЦОУ", kind: "centre", parent: "uo", coordinates: "uo"),
    ]
    add("head", at: "uo", .head)
    add("coordinator", at: "imcou", .coordinator)
    add("council", at: "imcou", .council)
  }

  private mutating func foundSchool(_ number: Int) {
    let school = "school-\(number)"
    directory.organisations.append(
      Organisation(
        id: school, title: "Школа № \(number)", kind: "school", parent: "uo",
        timezone: isWide ? chance.pick(Self.zones) : nil))
    add("director-\(number)", at: school, .director)
    if !chance.happens(percent: 5) {
      add("curator-\(number)", at: school, .curator, hasAddress: !chance.happens(percent: 4))
    }
  }

  private mutating func addPair(_ number: Int, of schools: Int) {
    let school = (number - 1) % schools + 1
    add("mentor-\(number)", at: "school-\(school)", .mentor)
    add(
      "mentee-\(number)", at: "school-\(school)", .mentee, hasAddress: chance.happens(percent: 50))
    directory.pairs.append(
      PairDraft(
        id: "pair-\(number)", organisation: "school-\(school)", form: "ученик-ученик",
        kind: "traditional", mentors: ["mentor-\(number)"], mentees: ["mentee-\(number)"],
        curator: nil, start: start()))
  }

  /// The last one changes its clocks in spring and autumn, as for the school of an embassy.
  private static let zones = [
    TownDirectory.timezone, "Europe/Moscow", "Asia/Yekaterinburg", "Europe/Belgrade",
  ]

  /// A day of the first weeks of a school year.
  private mutating func start() -> CivilDate? {
    CivilDate(year: 2022, month: 9, day: 5)?.adding(days: chance.number(in: 0...40))
  }

  /// Some can also be reached by the bot.
  private mutating func telegram() -> String {
    chance.happens(percent: 30) ? "\(chance.number(in: 100_000_000...999_999_999))" : ""
  }

  private mutating func add(
    _ id: String, at organisation: String, _ role: Role, hasAddress: Bool = true
  ) {
    directory.people.append(
      PersonDraft(
        id: id, name: "Житель \(id)", organisation: organisation,
        tenures: [Tenure(role: role, organisation: organisation)],
        email: hasAddress ? "\(id)@example.org" : "", telegram: telegram()))
  }
}
