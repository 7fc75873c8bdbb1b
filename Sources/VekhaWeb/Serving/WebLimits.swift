/// How much one request may cost, whoever sends it.
enum WebLimits {
  static let connections = 128
  static let idleSeconds: Int64 = 20
  /// How long a client may take from one answer to the next, however busily it talks.
  static let answerSeconds: Int64 = 30
  static let headerField = 8 * 1024
  static let headers = 16 * 1024
  static let headerCount = 64
  static let body = 16 * 1024
}
