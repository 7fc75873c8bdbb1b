import VekhaCore
import VekhaLanguage
import VekhaReports
import VekhaRuntime

extension ChangeRun {
  /// Carries out a command about an item and says how the item stands now.
  func carryOut(
    _ deed: ItemDeed, on item: ItemArguments, _ command: (inout Wording) throws -> ItemCommand
  ) async throws {
    let outcomes = try await carryOut(on: item.caseID) { wording in
      .item(item.selector, try command(&wording))
    }
    let changed = try await office.view(at: moment) { views in
      try outcomes.compactMap(views.changed)
    }
    try show(changed, after: deed, isList: item.caseID.contains("*") || changed.count > 1)
  }

  private func show(_ changed: [ChangedItem], after deed: ItemDeed, isList: Bool) throws {
    switch options.format.format {
    case .json where isList: try Output.write(json: changed.map(\.item))
    case .json: for item in changed { try Output.write(json: item.item) }
    case .csv: Output.write(ItemsReport(changed.map(\.item)).csv)
    case .text: Output.write(lines(changed, after: deed).joined(separator: "\n"))
    }
  }

  /// Of a single case also what comes next; cases that stand alike share a sentence.
  private func lines(_ changed: [ChangedItem], after deed: ItemDeed) -> [String] {
    if let only = changed.first, changed.count == 1 {
      return [sentence(on: only, after: deed)] + [next(after: only)].compactMap(\.self)
    }
    var (order, cases): ([String], [String: [String]]) = ([], [:])
    for item in changed {
      let sentence = sentence(on: item, after: deed)
      if cases[sentence] == nil { order.append(sentence) }
      cases[sentence, default: []].append(item.item.caseID)
    }
    return order.flatMap { sentence in
      [sentence, Catalogue.Changing.inCases(cases[sentence] ?? [])[office.language]]
    }
  }

  private func sentence(on item: ChangedItem, after deed: ItemDeed) -> String {
    Catalogue.Changing.sentence(after: deed, item.now)[office.language]
  }

  private func next(after changed: ChangedItem) -> String? {
    guard let next = changed.next, let due = next.due else { return nil }
    return Catalogue.Changing.next(next.code, due: due)[office.language]
  }
}

extension ChangedItem {
  /// What the sentence about the item needs to know.
  var now: ItemNow {
    ItemNow(
      code: item.code, isSubmitted: item.state == Occurrence.Status.submitted.rawValue,
      due: item.due, lateDays: item.overdueDays, requestedUntil: requestedUntil)
  }
}
