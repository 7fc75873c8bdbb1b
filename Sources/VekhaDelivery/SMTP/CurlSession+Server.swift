internal import CCurlShim

extension CurlSession {
  /// Sets everything that stays the same from letter to letter.
  func configure(for server: SMTPServer, within limits: SMTPLimits) {
    set(CURLOPT_URL, server.url)
    set(CURLOPT_UPLOAD, 1)
    set(CURLOPT_VERBOSE, 1)
    set(CURLOPT_NOSIGNAL, 1)
    // A proxy that the environment names is meant for web pages.
    set(CURLOPT_PROXY, "")
    secure(server)
    limit(limits)
    guard let login = server.login else { return }
    set(CURLOPT_USERNAME, login.name)
    set(CURLOPT_PASSWORD, login.password.revealed())
  }

  private func secure(_ server: SMTPServer) {
    let use = server.security == .required ? CURLUSESSL_ALL : CURLUSESSL_TRY
    set(CURLOPT_USE_SSL, Int(use.rawValue))
    set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
    guard let file = server.authorityFile else { return }
    set(CURLOPT_CAINFO, file)
  }

  private func limit(_ limits: SMTPLimits) {
    set(CURLOPT_CONNECTTIMEOUT_MS, max(1, limits.connect.milliseconds))
    set(CURLOPT_TIMEOUT_MS, max(1, limits.letter.milliseconds))
    // A server waits so long for the next letter (RFC 5321, 4.5.3.2.7).
    set(CURLOPT_MAXAGE_CONN, 300)
    // It also bounds the wait for an answer to QUIT, which the limits above do not cover.
    set(CURLOPT_SERVER_RESPONSE_TIMEOUT, max(1, limits.letter.milliseconds / 1000))
  }
}
