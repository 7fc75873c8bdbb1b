/// The parts of a Word file that are the same for every roadmap.
enum WordParts {
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  static let words = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let kind = "application/vnd.openxmlformats-officedocument.wordprocessingml"

  /// All parts in the order in which Word writes them.
  static func parts(around page: PrintedPage) -> [(name: String, text: String)] {
    [
      ("[Content_Types].xml", declaration + types),
      ("_rels/.rels", declaration + links([("officeDocument", "word/document.xml")])),
      ("word/document.xml", page.markup),
      ("word/_rels/document.xml.rels", declaration + links([("styles", "styles.xml")])),
      ("word/styles.xml", WordSheet.markup),
    ]
  }

  private static let types =
    "<Types xmlns=\"\(package)/content-types\"><Default Extension=\"rels\" "
    + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    + "<Override PartName=\"/word/document.xml\" ContentType=\"\(kind).document.main+xml\"/>"
    + "<Override PartName=\"/word/styles.xml\" ContentType=\"\(kind).styles+xml\"/></Types>"

  private static func links(_ links: [(role: String, target: String)]) -> String {
    let lines = links.enumerated().map { index, link in
      "<Relationship Id=\"rId\(index + 1)\" Type=\"\(office)/\(link.role)\" "
        + "Target=\"\(link.target)\"/>"
    }
    return "<Relationships xmlns=\"\(package)/relationships\">\(lines.joined())</Relationships>"
  }
}
