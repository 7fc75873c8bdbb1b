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
}
