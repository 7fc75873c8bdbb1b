internal import VekhaCore
internal import VekhaLanguage

extension DraftRoadmap {
  /// The organisation that the document names as the plan's own, at its head or in its title.
  func owner(among organisations: [Organisation]) -> Organisation? {
    let open = organisations.filter { !$0.isClosed }
    let titles = open.map(\.title)
    let place = [organisation, title].lazy.filter { !$0.isEmpty }
      .compactMap { OrganisationNames.find(in: $0, among: titles) }.first
    return place.map { open[$0] }
  }

  /// Whether a district's or a town's authority answers for the plan, as its head or title says.
  var isMunicipal: Bool {
    let words = "\(organisation) \(title)".lowercased().split { !$0.isLetter }
    let isOfSchool = words.contains { word in
      word.hasSuffix("оу") || ["школ", "гимнази", "лице", "сад", "сош"].contains { word == $0 }
    }
    let stems = ["управлени", "муниципалит", "муниципальн", "район", "округ", "комитет", "отдел"]
    return !isOfSchool && words.contains { word in stems.contains { word.hasPrefix($0) } }
  }
}
