import VekhaCore

/// When a policy lets letters leave, whoever gets them.
final class DeliveryRules {
  /// From when on a letter is wanted, and within which hours, where its reader is.
  struct Wish: Equatable {
    var from: Instant
    var hours: DeliveryHours
    var zone: String
  }

  let hours: DeliveryHours
  let calendar: WorkCalendar?
  let weekly: WeeklyTerms
  private var moments = Latest<Wish, Instant>()

  init(_ policy: ReminderPolicy?, calendar: WorkCalendar?) {
    hours = policy?.hours ?? .office
    weekly = policy?.weekly ?? WeeklyTerms()
    self.calendar = calendar
  }

  /// The moment of a letter; much becomes owed at one time in one zone, so it is found once.
  func moment(of wish: Wish, find: () -> Instant) -> Instant {
    moments.answer(to: wish, else: find)
  }
}

extension World {
  /// When reminders of a definition's duties leave.
  func deliveryRules(by footing: Footing) throws -> DeliveryRules {
    try notes.delivery.answer(to: footing.definition.reference) {
      DeliveryRules(footing.policy, calendar: try letterCalendar())
    }
  }
}
