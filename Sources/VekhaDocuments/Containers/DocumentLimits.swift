/// How much a document may hold; an order with its annexes holds a hundredth of it.
package struct DocumentLimits: Sendable {
  /// Of the file itself, its pictures included.
  package var bytes = 50 << 20
  package var textBytes = 16 << 20
  package var parts = 10_000
  /// Of one part when unpacked.
  package var partBytes = 64 << 20
  /// How many times its size a part larger than a megabyte may unpack to.
  package var ratio = 400
  package var depth = 200
  package var elements = 2_000_000
  package var cells = 500_000
  /// How long the reading of one part may take.
  package var seconds = 20

  package init() {}

  package static let standard = DocumentLimits()
}
