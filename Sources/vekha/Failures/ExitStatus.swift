/// How a command ends; scripts rely on the numbers.
enum ExitStatus: Int32 {
  case done = 0
  /// A rule does not allow it, or a yes is missing; nothing has changed.
  case refused = 1
  case usage = 64
  case badData = 65
  case fileMissing = 66
  case unavailable = 69
  case cannotWrite = 73
  case busy = 75
  case notPermitted = 77
}
