import Foundation
import VekhaCore
import VekhaDocuments
import VekhaLanguage

/// Asks about the deadlines of a proposed roadmap one by one.
struct DeadlineInterview {
  let language: Language

  /// Holds the interview; the end of the input ends it, and what was not answered stays open.
  func hold(_ proposal: inout RoadmapProposal) {
    let questions = proposal.questions
    for (index, question) in questions.enumerated() {
      ask(question, place: "\(index + 1)/\(questions.count)")
      guard let decision = answer(to: question, proposal) else { return }
      if !decision.isEmpty { proposal.decide(question.code, deadline: decision) }
    }
  }

  private func ask(_ question: OpenQuestion, place: String) {
    let words = Catalogue.Imports.question(
      question.code, question.title, question.deadline, question.doubt, place: place)
    Output.note(words[language])
    for (index, choice) in question.choices.enumerated() {
      let due = choice.due.map { " — \($0.phrase(in: language))" } ?? ""
      Output.note("  \(index + 1)) \(choice.canonical)\(due)")
    }
    Output.note("  " + Catalogue.Imports.invitation(choices: question.choices.count)[language])
  }

  /// The words to write, empty to leave the deadline as it is; nil at the end of the input.
  private func answer(to question: OpenQuestion, _ proposal: RoadmapProposal) -> String? {
    while let line = readLine() {
      let words = line.trimmingCharacters(in: .whitespaces)
      if words.isEmpty { return "" }
      if let number = Int(words), question.choices.indices.contains(number - 1) {
        return question.choices[number - 1].canonical
      }
      if proposal.isClear(words) { return words }
      Output.note("  " + Catalogue.Imports.notClear[language])
    }
    return nil
  }
}
