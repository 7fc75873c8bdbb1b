internal import CCurlShim

extension CurlSession {
  /// Sets everything that stays the same from request to request.
  func configureForWeb(within limits: HTTPLimits) {
    set(CURLOPT_NOSIGNAL, 1)
    set(CURLOPT_POST, 1)
    // An answer that sends us elsewhere is an answer; what is secret goes nowhere else.
    set(CURLOPT_FOLLOWLOCATION, 0)
    set(CURLOPT_PROTOCOLS_STR, "http,https")
    set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
    set(CURLOPT_CONNECTTIMEOUT_MS, max(1, limits.connect.milliseconds))
    set(CURLOPT_TIMEOUT_MS, max(1, limits.answer.milliseconds))
  }

  /// Sends one request with its headers and body.
  func post(
    _ body: [UInt8], to address: Secret, headers: [String], into exchange: HTTPExchange
  ) -> CURLcode {
    var list: UnsafeMutablePointer<curl_slist>?
    for header in headers + ["Expect:"] { list = curl_slist_append(list, header) }
    defer { curl_slist_free_all(list) }
    set(CURLOPT_URL, address.revealed())
    _ = vekha_curl_set_list(handle, CURLOPT_HTTPHEADER, list)
    _ = body.withUnsafeBytes { vekha_curl_set_body(handle, $0.baseAddress, $0.count) }
    return withExtendedLifetime(exchange) {
      let context = Unmanaged.passUnretained(exchange).toOpaque()
      _ = vekha_curl_set_writer(handle, takeBody, context)
      _ = vekha_curl_set_header_writer(handle, takeHeader, context)
      return curl_easy_perform(handle)
    }
  }

  /// The status of the last answer; nil where there was none.
  var status: Int? {
    var status = 0
    let code = vekha_curl_get_long(handle, CURLINFO_RESPONSE_CODE, &status)
    return code == CURLE_OK && status > 0 ? status : nil
  }
}

private let takeBody: vekha_curl_reader = { data, size, count, context in
  guard let data, let context else { return 0 }
  Unmanaged<HTTPExchange>.fromOpaque(context).takeUnretainedValue()
    .heard(UnsafeRawBufferPointer(start: data, count: size * count))
  return size * count
}

private let takeHeader: vekha_curl_reader = { data, size, count, context in
  guard let data, let context else { return 0 }
  Unmanaged<HTTPExchange>.fromOpaque(context).takeUnretainedValue()
    .heardHeader(UnsafeRawBufferPointer(start: data, count: size * count))
  return size * count
}
