/// The duty to complete a stage by its deadline, kept and reminded of as an item's is.
package enum StageDuty {
  /// What the codes of stages begin with, so that no item can have one.
  package static let prefix = "stage:"

  package static func code(of stage: String) -> String { prefix + stage }

  /// The stage that a code names; nil where it is an item's.
  package static func stage(of code: String) -> String? {
    code.hasPrefix(prefix) ? String(code.dropFirst(prefix.count)) : nil
  }
}

extension Definition {
  /// A stage's duty in the form of an item: those who may complete the stage answer for it, the first named first.
  func duty(of stage: Group) -> Item {
    var item = Item(
      code: StageDuty.code(of: stage.id), title: stage.title, deadline: stage.deadline)
    let curators = parties.filter { $0.role == .curator }.map(\.key)
    item.responsible = stage.completion.by.isEmpty ? curators : stage.completion.by
    return item
  }
}
