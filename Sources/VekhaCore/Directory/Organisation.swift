/// A school, a centre or an authority, with its place in the hierarchy.
package struct Organisation: Hashable, Sendable {
  package var id: String
  package var title: String
  /// `school`, `centre`, `authority`, `supplementary` or what the directory calls it.
  package var kind: String
  package var parent: String?
  /// The authority that a centre serves as its coordinator.
  package var coordinates: String?
  package var timezone: String?
  package var isClosed: Bool

  package init(
    id: String, title: String, kind: String, parent: String? = nil, coordinates: String? = nil,
    timezone: String? = nil, isClosed: Bool = false
  ) {
    self.id = id
    self.title = title
    self.kind = kind
    self.parent = parent
    self.coordinates = coordinates
    self.timezone = timezone
    self.isClosed = isClosed
  }
}
