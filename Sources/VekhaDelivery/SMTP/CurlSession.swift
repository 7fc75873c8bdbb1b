internal import CCurlShim

/// One libcurl handle with the connection it keeps open between letters.
struct CurlSession: ~Copyable {
  let handle: UnsafeMutableRawPointer
  private let errorText: UnsafeMutablePointer<CChar>
  private let patience: Patience

  init?(patience: Patience) {
    guard Self.isLibraryReady, let handle = curl_easy_init() else { return nil }
    self.handle = handle
    self.patience = patience
    errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
    errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    _ = vekha_curl_set_buffer(handle, CURLOPT_ERRORBUFFER, errorText)
    _ = vekha_curl_set_watcher(handle, watch, Unmanaged.passUnretained(patience).toOpaque())
  }

  deinit {
    curl_easy_cleanup(handle)
    errorText.deallocate()
  }

  func set(_ option: CURLoption, _ number: Int) {
    _ = vekha_curl_set_long(handle, option, number)
  }

  func set(_ option: CURLoption, _ text: String?) {
    _ = vekha_curl_set_string(handle, option, text)
  }

  /// Carries out one transfer of the letter from one sender to one recipient.
  func perform(_ exchange: SMTPExchange, from sender: String, to recipient: String) -> CURLcode {
    guard let recipients = curl_slist_append(nil, recipient) else { return CURLE_OUT_OF_MEMORY }
    defer { curl_slist_free_all(recipients) }
    errorText.pointee = 0
    set(CURLOPT_MAIL_FROM, sender)
    _ = vekha_curl_set_list(handle, CURLOPT_MAIL_RCPT, recipients)
    return withExtendedLifetime(exchange) {
      let context = Unmanaged.passUnretained(exchange).toOpaque()
      _ = vekha_curl_set_reader(handle, readLetter, context)
      _ = vekha_curl_set_listener(handle, listen, context)
      return curl_easy_perform(handle)
    }
  }

  /// Ends the connection without a goodbye, for which a silent server would keep us waiting.
  func cutOff() {
    vekha_curl_cut_off(handle)
  }

  /// Whether the last transfer went over a connection that an earlier letter had opened.
  var reusedConnection: Bool {
    var opened = 0
    return vekha_curl_get_long(handle, CURLINFO_NUM_CONNECTS, &opened) == CURLE_OK && opened == 0
  }

  /// The transport's own words about the last failure.
  func failure(_ code: CURLcode) -> String {
    let words = String(cString: errorText)
    return ServerWords.cleaned(words.isEmpty ? String(cString: curl_easy_strerror(code)) : words)
  }

  private static let isLibraryReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK
}

private let readLetter: vekha_curl_reader = { buffer, size, count, context in
  guard let buffer, let context else { return 0 }
  let exchange = Unmanaged<SMTPExchange>.fromOpaque(context).takeUnretainedValue()
  return exchange.read(into: UnsafeMutableRawBufferPointer(start: buffer, count: size * count))
}

private let watch: vekha_curl_watcher = { context, _, _, _, _ in
  guard let context else { return 0 }
  return Unmanaged<Patience>.fromOpaque(context).takeUnretainedValue().isOver ? 1 : 0
}

private let listen: vekha_curl_listener = { _, kind, data, size, context in
  guard let data, let context else { return 0 }
  let exchange = Unmanaged<SMTPExchange>.fromOpaque(context).takeUnretainedValue()
  let bytes = UnsafeRawBufferPointer(start: data, count: size)
  switch kind {
  case CURLINFO_HEADER_OUT: exchange.said(bytes)
  case CURLINFO_HEADER_IN: exchange.heard(bytes)
  default: break
  }
  return 0
}
