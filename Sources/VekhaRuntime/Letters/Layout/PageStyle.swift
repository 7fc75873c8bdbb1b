import VekhaLanguage

/// How the page looks; colours are dark enough for white ground and light enough for black.
enum PageStyle {
  static let body = "margin:0;padding:0"
  static let column =
    "max-width:620px;margin:0 auto;padding:20px 16px 32px;"
    + "font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.45;"
    + "overflow-wrap:anywhere"
  static let paragraph = "margin:0 0 10px"
  static let heading = "margin:28px 0 10px;font-size:19px;line-height:1.3"
  static let count = "font-weight:normal;opacity:.6"
  static let hint = "margin:0 0 10px;font-size:14px;opacity:.85"
  static let chapter = "margin:14px 0 10px;font-size:15px;font-weight:normal;opacity:.75"
  static let title = "margin:0 0 4px;font-weight:bold"
  static let small = "margin:4px 0 0;font-size:14px;opacity:.85"
  static let link = "margin:6px 0 0;font-size:14px"
  static let list = "margin:4px 0 0;padding:0 0 0 18px;font-size:14px"
  static let more = "list-style:none;opacity:.75"
  static let closing =
    "margin:32px 0 0;padding:14px 0 0;border-top:1px solid #999999;font-size:14px"
  static let note = "margin:0 0 8px"
  static let linkColour = "#3478d8"

  static func item(_ colour: String) -> String {
    "margin:0 0 18px;padding:2px 0 2px 14px;border-left:4px solid \(colour)"
  }

  static func colour(of topic: Catalogue.Letters.Topic) -> String {
    switch topic {
    case .overdue, .escalation: "#d64541"
    case .decision, .today, .ask, .vacant: "#b8720a"
    case .answer, .thisWeek, .soon, .opened, .checkpoint: "#3478d8"
    case .settled: "#2e8b57"
    }
  }
}
