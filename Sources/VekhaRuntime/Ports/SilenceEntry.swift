package import VekhaCore

/// A silence as somebody asked for it: its object, its days, its author and reason.
package struct SilenceEntry: Hashable, Sendable {
  package enum Object: Hashable, Sendable {
    case organisation(String)
    case `case`(String)
    case item(String, String)
  }

  package var id: Int
  package var object: Object
  package var from: CivilDate
  package var through: CivilDate
  package var reason: TextReference
  /// Nil where the administrator asked for it.
  package var author: PersonKey?

  package init(
    id: Int, object: Object, from: CivilDate, through: CivilDate, reason: TextReference,
    author: PersonKey?
  ) {
    self.id = id
    self.object = object
    self.from = from
    self.through = through
    self.reason = reason
    self.author = author
  }

  /// What a case of the object remembers of it.
  package var silence: Silence {
    var silence = Silence(id: id, from: from, through: through, reason: reason)
    if case .item(_, let code) = object { silence.code = code }
    return silence
  }
}
