/// How much one request may cost, whoever sends it.
enum WebLimits {
  static let connections = 128
  static let idleSeconds: Int64 = 20
  static let headerField = 8 * 1024
  static let headers = 16 * 1024
  static let headerCount = 64
  static let body = 16 * 1024
}
