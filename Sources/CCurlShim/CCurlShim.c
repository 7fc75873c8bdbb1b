// libcurl leans on thirty libraries of its own, whose loading would double the start of every command.
// It is loaded when the first letter leaves: these functions bear its names and hand each call on.

#define CURL_DISABLE_TYPECHECK
#include "CCurlShim.h"

#include <dlfcn.h>
#include <pthread.h>
#include <sys/socket.h>

#ifdef __APPLE__
#define LIBRARY "libcurl.4.dylib"
#else
#define LIBRARY "libcurl.so.4"
#endif

#define FOUND(name) ((__typeof__(name) *)found(#name))

static pthread_once_t once = PTHREAD_ONCE_INIT;
static void *library;

static void load(void) { library = dlopen(LIBRARY, RTLD_NOW | RTLD_LOCAL); }

static void *found(const char *name) {
  pthread_once(&once, load);
  return library ? dlsym(library, name) : NULL;
}

// Every other function is called only where this one has succeeded.
CURLcode curl_global_init(long flags) {
  __typeof__(curl_global_init) *init = FOUND(curl_global_init);
  return init ? init(flags) : CURLE_FAILED_INIT;
}

CURL *curl_easy_init(void) { return FOUND(curl_easy_init)(); }
void curl_easy_cleanup(CURL *handle) { FOUND(curl_easy_cleanup)(handle); }
CURLcode curl_easy_perform(CURL *handle) { return FOUND(curl_easy_perform)(handle); }
const char *curl_easy_strerror(CURLcode code) { return FOUND(curl_easy_strerror)(code); }

struct curl_slist *curl_slist_append(struct curl_slist *list, const char *text) {
  return FOUND(curl_slist_append)(list, text);
}

void curl_slist_free_all(struct curl_slist *list) { FOUND(curl_slist_free_all)(list); }

#define SET FOUND(curl_easy_setopt)

CURLcode vekha_curl_set_long(CURL *handle, CURLoption option, long value) {
  return SET(handle, option, value);
}

CURLcode vekha_curl_set_string(CURL *handle, CURLoption option, const char *value) {
  return SET(handle, option, value);
}

CURLcode vekha_curl_set_buffer(CURL *handle, CURLoption option, char *value) {
  return SET(handle, option, value);
}

CURLcode vekha_curl_set_list(CURL *handle, CURLoption option, struct curl_slist *value) {
  return SET(handle, option, value);
}

CURLcode vekha_curl_set_reader(CURL *handle, vekha_curl_reader reader, void *context) {
  CURLcode code = SET(handle, CURLOPT_READFUNCTION, reader);
  return code == CURLE_OK ? SET(handle, CURLOPT_READDATA, context) : code;
}

CURLcode vekha_curl_set_listener(CURL *handle, vekha_curl_listener listener, void *context) {
  CURLcode code = SET(handle, CURLOPT_DEBUGFUNCTION, listener);
  return code == CURLE_OK ? SET(handle, CURLOPT_DEBUGDATA, context) : code;
}

CURLcode vekha_curl_set_watcher(CURL *handle, vekha_curl_watcher watcher, void *context) {
  CURLcode code = SET(handle, CURLOPT_XFERINFOFUNCTION, watcher);
  if (code == CURLE_OK) code = SET(handle, CURLOPT_XFERINFODATA, context);
  return code == CURLE_OK ? SET(handle, CURLOPT_NOPROGRESS, 0L) : code;
}

CURLcode vekha_curl_set_writer(CURL *handle, vekha_curl_reader writer, void *context) {
  CURLcode code = SET(handle, CURLOPT_WRITEFUNCTION, writer);
  return code == CURLE_OK ? SET(handle, CURLOPT_WRITEDATA, context) : code;
}

CURLcode vekha_curl_set_header_writer(CURL *handle, vekha_curl_reader writer, void *context) {
  CURLcode code = SET(handle, CURLOPT_HEADERFUNCTION, writer);
  return code == CURLE_OK ? SET(handle, CURLOPT_HEADERDATA, context) : code;
}

CURLcode vekha_curl_set_body(CURL *handle, const void *body, long size) {
  CURLcode code = SET(handle, CURLOPT_POSTFIELDSIZE, size);
  return code == CURLE_OK ? SET(handle, CURLOPT_COPYPOSTFIELDS, body) : code;
}

CURLcode vekha_curl_get_long(CURL *handle, CURLINFO info, long *value) {
  return FOUND(curl_easy_getinfo)(handle, info, value);
}

void vekha_curl_cut_off(CURL *handle) {
  curl_socket_t connection = CURL_SOCKET_BAD;
  FOUND(curl_easy_getinfo)(handle, CURLINFO_ACTIVESOCKET, &connection);
  if (connection != CURL_SOCKET_BAD) shutdown(connection, SHUT_RDWR);
}
