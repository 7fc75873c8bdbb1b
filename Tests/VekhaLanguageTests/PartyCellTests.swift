import Testing
import VekhaCore
import VekhaLanguage

/// A responsible cell with the parties that a careful coordinator would see in it, written before it was read.
struct LabelledCell: Sendable, CustomTestStringConvertible {
  let cell: String
  let names: [String]
  /// What each party is; `?` where people would differ.
  let guesses: [String]

  var testDescription: String { cell }

  static let all = Table.rows("labelled-cells").map(LabelledCell.init)

  private init(_ row: [String: String]) {
    cell = (row["cell"] ?? "").replacing("\\n", with: "\n")
    names = (row["names"] ?? "").split(separator: " | ").map(String.init)
    guesses = (row["guesses"] ?? "").split(separator: " | ").map(String.init)
  }

  func isRight(_ book: PartyBook, _ read: [String]) -> Bool {
    read == names
      && zip(guesses, book.proposals).allSatisfy { $0 == "?" || $0 == Self.sort(of: $1.guess) }
  }

  static func sort(of guess: PartyGuess) -> String {
    switch guess {
    case .every(let kinds, _): "every " + kinds.joined(separator: "+")
    case .role: "role"
    case .organisation: "organisation"
    case .person: "person"
    case .unknown: "unknown"
    }
  }
}

struct PartyCellTests {
  @Test func `of cells nobody chose for the rules nearly all are read as labelled`() {
    let misread = LabelledCell.all.filter { cell in
      var book = PartyBook()
      let names = book.read(cell.cell).names
      guard !cell.isRight(book, names) else { return false }
      print(
        "  misread:", cell.cell, "→", names, book.proposals.map { LabelledCell.sort(of: $0.guess) })
      return true
    }
    print("cells read as labelled: \(LabelledCell.all.count - misread.count)")
    #expect(LabelledCell.all.count >= 70)
    #expect(misread.count * 20 <= LabelledCell.all.count)
  }

  @Test(arguments: LabelledCell.all)
  func `no word of a cell is dropped`(cell: LabelledCell) {
    var book = PartyBook()
    let read = book.read(cell.cell).names.joined(separator: " ")
    let words = cell.cell.split { !($0.isLetter || $0.isNumber) }.filter { $0 != "и" && $0 != "др" }
    #expect(words.allSatisfy { read.contains($0) })
  }
}
