import Foundation
import TestWorld

/// Lets other programs edit a printed order.
enum OrderDesk {
  /// The order after an edit of `edit_order.py`, saved by LibreOffice then if that is asked for.
  static func edited(
    _ order: [UInt8], _ edit: String, thenByLibreOffice passesOn: Bool
  ) throws -> [UInt8] {
    let folder = try OfficeDocuments.made { folder in
      let file = folder.appending(path: "order.docx")
      try Data(order).write(to: file)
      try OfficeDocuments.run(
        TestHouse.python,
        [TestHouse.support("edit_order.py"), file.path, edit, file.path])
    }
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "order.docx")
    let last = passesOn ? try OfficeDocuments.saved(file) : file
    return Array(try Data(contentsOf: last))
  }
}
