/// The methods of the store's port by name, so that a fault can be aimed at each of them.
package enum StoreMethod: String, Hashable, Sendable, CaseIterable {
  // The store itself.
  case read, write, flush, claimDelivery, changeCount, verify, backup
  /// The end of a transaction: before it nothing is kept, after it everything.
  case commit

  // Definitions and the directory.
  case currentVersions, currentVersion, source, directoryRevision, directory, directoryHeaders
  case organisation, person, keyOfPerson, pair, holders, centres, organisationsUnder
  case pairsStarting, nextPairStart, saveSource, saveDirectory, saveOrganisation, savePerson
  case savePair, depart, markStarted

  // Cases and the journal.
  case cases, caseIDsMatching, caseIDsOfDefinition, caseIDsDue, caseIDsOfFilter
  case nextWakeAt, caseHeads, caseCounts, dutyCounts, dutyGaps, tallies, weeklyDay, saveWeeklyDay
  case occurrences, rollups, records, texts, lastRecordedAt, latestSeal, saveChange, saveText

  // The outbox.
  case recipients, nextDeliverAt, waitingReminders, recentLetters, lettersDue, nextRetryAt, letters
  case letter, letterCount, remindersOfLetters, saveLetter, drop, postpone, updateLetter, release
}
