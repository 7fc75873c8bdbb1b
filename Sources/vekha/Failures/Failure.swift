import VekhaCore
import VekhaLanguage
import VekhaRuntime

/// Why a command ends without having done what was asked: a code for scripts, sentences for people.
struct Failure: Error {
  let status: ExitStatus
  let complaint: Complaint

  init(_ status: ExitStatus, _ complaint: Complaint) {
    self.status = status
    self.complaint = complaint
  }

  /// What an error of the house below means to whoever gave the command.
  init(_ error: any Error) {
    self =
      switch error {
      case let failure as Failure: failure
      case let refusal as Refusal: Failure(refusal)
      case let name as UnknownName: Failure(name)
      case let failure as StoreFailure: Failure(failure)
      case let failure as FileFailure: Failure(failure)
      case let refusal as LetterRefusal: Failure(refusal)
      case let fault as DirectoryFault:
        Failure(.badData, Catalogue.Complaints.entry(fault.mistake))
      case RuntimeFailure.definitionMissing(let reference):
        Failure(.badData, Catalogue.Complaints.definitionLost(reference.id))
      case RuntimeFailure.calendarMissing(let id):
        Failure(.badData, Catalogue.Complaints.definitionLost(id))
      default: Failure(.refused, Catalogue.Complaints.unforeseen("\(error)"))
      }
  }
}

extension Failure {
  private init(_ refusal: Refusal) {
    let status: ExitStatus =
      switch refusal {
      case .notPermitted: .notPermitted
      case .unknownItem, .unknownOccurrence, .unknownStage: .badData
      default: .refused
      }
    self.init(
      status,
      Complaint(Catalogue.sentence(for: refusal), advice: Catalogue.advice(for: refusal)))
  }

  private init(_ name: UnknownName) {
    let complaint =
      switch name {
      case .case(let id): Catalogue.Complaints.unknownCase(id)
      case .definition(let id): Catalogue.Complaints.unknownDefinition(id)
      case .subject(let id): Catalogue.Complaints.unknownSubject(id)
      case .person(let id): Catalogue.Complaints.unknownPerson(id)
      case .organisation(let id): Catalogue.Complaints.unknownOrganisation(id)
      case .pair(let id): Catalogue.Complaints.unknownPair(id)
      case .letter(let id): Catalogue.Complaints.unknownLetter(id)
      case .silence(let id): Catalogue.Silences.unknown(id)
      }
    self.init(.badData, complaint)
  }
}

extension Failure {
  private init(_ refusal: LetterRefusal) {
    let complaint =
      switch refusal.state {
      case .sent: Catalogue.Complaints.letterIsSent
      case .dropped: Catalogue.Complaints.letterIsDropped
      case .pending, .dead: Catalogue.Complaints.letterIsSuperseded
      }
    self.init(.refused, complaint)
  }
}

// MARK: - The world's failures

extension Failure {
  private init(_ failure: StoreFailure) {
    self =
      switch failure {
      case .busy: Failure(.busy, Catalogue.Complaints.databaseBusy)
      case .newerVersion(let version):
        Failure(.badData, Catalogue.Complaints.databaseIsNewer(version))
      case .corrupt(let path): Failure(.badData, Catalogue.Complaints.databaseCorrupt(path))
      case .cannotWrite(let path): Failure(.cannotWrite, Catalogue.Complaints.cannotWrite(path))
      case .missing(let path): Failure(.fileMissing, Catalogue.Complaints.fileMissing(path))
      case .diskFull: Failure(.cannotWrite, Catalogue.Complaints.diskFull)
      case .alreadyThere(let path):
        Failure(.cannotWrite, Catalogue.Complaints.fileExists(path))
      case .idTaken(let id, let owner):
        Failure(.badData, Catalogue.Complaints.idTaken(id, by: owner))
      }
  }

  private init(_ failure: FileFailure) {
    self =
      switch failure {
      case .missing(let path): Failure(.fileMissing, Catalogue.Complaints.fileMissing(path))
      case .unreadable(let path):
        Failure(.fileMissing, Catalogue.Complaints.fileUnreadable(path))
      case .noDefinitions(let path):
        Failure(.fileMissing, Catalogue.Complaints.noDefinitions(in: path))
      case .tooLarge(let path, let limit):
        Failure(.badData, Catalogue.Complaints.fileTooLarge(path, limit: limit))
      }
  }
}
