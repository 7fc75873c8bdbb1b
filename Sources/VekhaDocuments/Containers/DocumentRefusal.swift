/// Why a document is not read.
package enum DocumentRefusal: Error, Hashable, Sendable {
  /// Nothing that Vekha knows: a picture, a PDF, a program.
  case unknownFormat
  /// Word or Excel before 2007.
  case oldOffice
  /// Locked with a password.
  case encrypted
  /// Cut short, or no archive inside.
  case damaged
  /// A part of the document that is no well-formed XML.
  case brokenPart(String)
  /// A part that declares a document type, as entity bombs do.
  case declaresEntities(part: String)
  case tooLarge(limit: Int)
  case tooManyParts(limit: Int)
  /// A part that unpacks to more than any order holds.
  case partTooLarge(String, limit: Int)
  case tooDeep(String, limit: Int)
  case tooManyElements(String, limit: Int)
  case tooManyCells(limit: Int)
  case tooSlow(seconds: Int)
  case empty
}
