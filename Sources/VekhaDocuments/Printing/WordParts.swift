/// The parts of a Word file that are the same for every roadmap.
enum WordParts {
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  static let words = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let package = "http://schemas.openxmlformats.org/package/2006"
  private static let kind = "application/vnd.openxmlformats-officedocument.wordprocessingml"

  /// All parts in the order in which Word writes them.
  static func parts(
    around page: PrintedPage, remembering memory: RoadmapMemory
  ) -> [(name: String, text: String)] {
    [
      ("[Content_Types].xml", declaration + types),
      ("_rels/.rels", declaration + links([("officeDocument", "word/document.xml")])),
      ("word/document.xml", page.markup),
      (
        "word/_rels/document.xml.rels",
        declaration + links([("styles", "styles.xml"), ("customXml", "../customXml/item1.xml")])
      ),
      ("word/styles.xml", WordSheet.markup),
      ("customXml/item1.xml", memory.markup),
      (
        "customXml/_rels/item1.xml.rels",
        declaration + links([("customXmlProps", "itemProps1.xml")])
      ),
      ("customXml/itemProps1.xml", declaration + properties),
    ]
  }

  private static let types =
    "<Types xmlns=\"\(package)/content-types\"><Default Extension=\"rels\" "
    + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
    + "<Override PartName=\"/word/document.xml\" ContentType=\"\(kind).document.main+xml\"/>"
    + "<Override PartName=\"/word/styles.xml\" ContentType=\"\(kind).styles+xml\"/>"
    + "<Override PartName=\"/customXml/itemProps1.xml\" ContentType=\"application/"
    + "vnd.openxmlformats-officedocument.customXmlProperties+xml\"/></Types>"

  /// Word keeps a part of somebody else's only under a name of its own.
  private static let properties =
    "<ds:datastoreItem ds:itemID=\"{6E0B3B52-5A7D-4C1E-9E6B-76656B686131}\" "
    + "xmlns:ds=\"http://schemas.openxmlformats.org/officeDocument/2006/customXml\"/>"

  private static func links(_ links: [(role: String, target: String)]) -> String {
    let lines = links.enumerated().map { index, link in
      "<Relationship Id=\"rId\(index + 1)\" Type=\"\(office)/\(link.role)\" "
        + "Target=\"\(link.target)\"/>"
    }
    return "<Relationships xmlns=\"\(package)/relationships\">\(lines.joined())</Relationships>"
  }
}
