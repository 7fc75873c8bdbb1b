#ifndef VEKHA_CURL_SHIM_H
#define VEKHA_CURL_SHIM_H

#include <curl/curl.h>

// libcurl takes its options through variadic functions, which Swift cannot call:
// one function here for each type that an option or an answer has.

typedef size_t (*vekha_curl_reader)(char *buffer, size_t size, size_t count, void *context);
typedef int (*vekha_curl_listener)(
    CURL *handle, curl_infotype kind, char *data, size_t size, void *context);
typedef int (*vekha_curl_watcher)(
    void *context, curl_off_t toCome, curl_off_t came, curl_off_t toGo, curl_off_t gone);

CURLcode vekha_curl_set_long(CURL *handle, CURLoption option, long value);
CURLcode vekha_curl_set_string(CURL *handle, CURLoption option, const char *value);
CURLcode vekha_curl_set_buffer(CURL *handle, CURLoption option, char *value);
CURLcode vekha_curl_set_list(CURL *handle, CURLoption option, struct curl_slist *value);
CURLcode vekha_curl_set_reader(CURL *handle, vekha_curl_reader reader, void *context);
CURLcode vekha_curl_set_listener(CURL *handle, vekha_curl_listener listener, void *context);
CURLcode vekha_curl_set_watcher(CURL *handle, vekha_curl_watcher watcher, void *context);
// Both take pieces of what the server says, like a reader that is handed full buffers.
CURLcode vekha_curl_set_writer(CURL *handle, vekha_curl_reader writer, void *context);
CURLcode vekha_curl_set_header_writer(CURL *handle, vekha_curl_reader writer, void *context);

// Copies the body, so that it may go before the transfer does.
CURLcode vekha_curl_set_body(CURL *handle, const void *body, long size);

CURLcode vekha_curl_get_long(CURL *handle, CURLINFO info, long *value);

// Ends a connection whose server has fallen silent; libcurl would wait for its answer to QUIT.
void vekha_curl_cut_off(CURL *handle);

#endif
