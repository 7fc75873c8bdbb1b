import Foundation
import VekhaCore
import VekhaLanguage
import VekhaReports
import VekhaRuntime

/// A visit to the made-up municipality: a menu, and a clock that goes on when the visitor says so.
struct DemoVisit {
  var town: DemoTown

  mutating func run() async throws {
    say(LoadReportText(town.founding).text(look))
    while let choice = ask(menu), choice != "0" {
      do {
        try await follow(choice)
      } catch {
        Output.complain(Failure(error).complaint)
      }
    }
  }

  private var menu: Bilingual { Catalogue.Demo.menu(on: town.today) }

  private mutating func follow(_ choice: String) async throws {
    switch choice {
    case "1": try await live(until: town.today.adding(days: 1))
    case "2": try await live(until: town.today.adding(days: 7))
    case "3": try await live(until: town.today.adding(months: 1))
    case "4": try await readPost()
    case "5": try await mark()
    case "6": say(try await town.matrix(look))
    case "7": say(try await town.status(look))
    case "8": try await tellStory()
    case "": return
    default: say(Catalogue.Demo.noSuchChoice[look.language])
    }
  }

  private mutating func live(until day: CivilDate) async throws {
    let sent = try await town.live(until: day)
    say(Catalogue.Demo.morning(day, letters: sent)[look.language])
  }

  private func readPost() async throws {
    let letters = try await town.post()
    guard !letters.isEmpty else { return say(Catalogue.Demo.noPost[look.language]) }
    for (number, letter) in letters.enumerated() {
      say("\(number + 1). \(letter.recipient): \(letter.subject)")
    }
    guard let answer = ask(Catalogue.Demo.whichLetter), let number = Int(answer),
      letters.indices.contains(number - 1)
    else { return }
    say("\n" + (try await town.page(of: letters[number - 1])))
  }

  private func mark() async throws {
    guard let caseID = ask(Catalogue.Demo.whichCase), !caseID.isEmpty,
      let code = ask(Catalogue.Demo.whichItem), !code.isEmpty,
      let person = ask(Catalogue.Demo.who), let evidence = ask(Catalogue.Demo.whichEvidence)
    else { return }
    say(
      try await town.complete(
        code, of: caseID, by: person.isEmpty ? nil : person,
        evidence: evidence.isEmpty ? [] : [evidence]))
  }

  private func tellStory() async throws {
    guard let caseID = ask(Catalogue.Demo.whichCase), !caseID.isEmpty else { return }
    say(try await town.history(of: caseID, look))
  }

  /// The visitor's answer; nil when she has gone.
  private func ask(_ question: Bilingual) -> String? {
    Output.prompt(question[look.language])
    return readLine()?.trimmingCharacters(in: .whitespaces)
  }

  private var look: Look { Terminal.look(in: town.office.language) }

  private func say(_ text: String) { Output.write(text) }
}
