/// What a coordinator changes in the text of the order.
package enum OrderChange: Hashable, Sendable {
  case add(code: String, section: Int, deadline: String)
  case drop(code: String)
  case setDeadline(code: String, String)
  case rename(code: String, to: String)
  case move(code: String, section: Int)
  /// From now on a party accepts what is done, or returns it.
  case control(code: String, by: String)
}
