package import VekhaCore
package import VekhaLanguage

/// A deadline about which somebody has to decide.
package struct OpenQuestion: Sendable {
  package let code: String
  package let title: String
  package let deadline: String
  /// What is unclear about it.
  package let doubt: Bilingual
  /// Ways to write it, of which each has one reading.
  package let choices: [Reading]
}

extension RoadmapProposal {
  /// The questions that are open, in the order of the document.
  package var questions: [OpenQuestion] {
    draft.items.compactMap { item in
      switch deadline(of: item) {
      case .read, .kept: nil
      case .missing: missing(item)
      case .unread(let mistake): question(item, mistake.message, [])
      case .toConfirm(let reading):
        question(
          item, doubt(reading), (reading.deadline == nil ? [] : [reading]) + reading.alternatives)
      }
    }
  }

  /// A blank cell may share the deadline above it.
  private func missing(_ item: DraftItem) -> OpenQuestion {
    for case .deadlineAbove(let code, let words) in item.notes {
      let doubt = Catalogue.Drafts.deadlineAbove(of: code, words)
      guard case .success(let reading) = reader.read(words) else { continue }
      return question(item, doubt, [reading])
    }
    return question(item, Catalogue.Drafts.noDeadline, [])
  }

  private func doubt(_ reading: Reading) -> Bilingual {
    let isTaken = reading.deadline != nil
    return (isTaken ? Catalogue.readByConvention(reading) : Catalogue.unclear(reading)).message
  }

  private func question(_ item: DraftItem, _ doubt: Bilingual, _ choices: [Reading]) -> OpenQuestion
  {
    OpenQuestion(
      code: item.code, title: item.title, deadline: item.deadline, doubt: doubt,
      choices: choices.filter { $0.deadline != nil })
  }

  /// Whether words are a deadline with one reading.
  package func isClear(_ words: String) -> Bool {
    if case .success(let reading) = reader.read(words) {
      reading.deadline != nil && reading.alternatives.isEmpty
    } else {
      false
    }
  }
}
