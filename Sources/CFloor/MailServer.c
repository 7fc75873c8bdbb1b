#define _GNU_SOURCE
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "CFloor.h"

static int64_t letters;

int64_t floor_mail_server_letters(void) { return __atomic_load_n(&letters, __ATOMIC_RELAXED); }

typedef struct {
  int socket;
  bool in_body;
  char answers[8192];
  size_t waiting;
} visit;

static void say(visit *visit, const char *words) {
  size_t length = strlen(words);
  if (visit->waiting + length > sizeof visit->answers) {
    (void)!write(visit->socket, visit->answers, visit->waiting);
    visit->waiting = 0;
  }
  memcpy(visit->answers + visit->waiting, words, length);
  visit->waiting += length;
}

static bool hear_line(visit *visit, const char *line, size_t length) {
  if (visit->in_body) {
    if (length != 1 || *line != '.') return true;
    visit->in_body = false;
    __atomic_add_fetch(&letters, 1, __ATOMIC_RELAXED);
    say(visit, "250 2.0.0 taken\r\n");
  } else if (strncasecmp(line, "EHLO", 4) == 0) {
    say(visit, "250-floor\r\n250-PIPELINING\r\n250-8BITMIME\r\n250 SIZE 10000000\r\n");
  } else if (strncasecmp(line, "DATA", 4) == 0) {
    visit->in_body = true;
    say(visit, "354 go on\r\n");
  } else if (strncasecmp(line, "QUIT", 4) == 0) {
    say(visit, "221 goodbye\r\n");
    return false;
  } else {
    say(visit, "250 2.1.0 fine\r\n");
  }
  return true;
}

static void *receive(void *context) {
  visit visit = {(int)(intptr_t)context, false, {0}, 0};
  char *buffer = malloc(1 << 16);
  size_t held = 0;
  bool goes_on = true;
  say(&visit, "220 floor ESMTP\r\n");
  while (goes_on) {
    (void)!write(visit.socket, visit.answers, visit.waiting);
    visit.waiting = 0;
    ssize_t count = read(visit.socket, buffer + held, (1 << 16) - held);
    if (count <= 0) break;
    held += (size_t)count;
    char *line = buffer, *end;
    while (goes_on && (end = memchr(line, '\n', held - (size_t)(line - buffer)))) {
      size_t length = (size_t)(end - line);
      goes_on = hear_line(&visit, line, length && line[length - 1] == '\r' ? length - 1 : length);
      line = end + 1;
    }
    held -= (size_t)(line - buffer);
    memmove(buffer, line, held);
  }
  (void)!write(visit.socket, visit.answers, visit.waiting);
  close(visit.socket);
  free(buffer);
  return NULL;
}

static void begin(void *(*work)(void *), int socket) {
  pthread_t thread;
  if (pthread_create(&thread, NULL, work, (void *)(intptr_t)socket) == 0) pthread_detach(thread);
}

static void *serve(void *context) {
  int door = (int)(intptr_t)context, on = 1, guest;
  while ((guest = accept(door, NULL, NULL)) >= 0) {
    setsockopt(guest, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    begin(receive, guest);
  }
  return NULL;
}

int floor_mail_server_start(void) {
  int door = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr = {htonl(INADDR_LOOPBACK)}};
  socklen_t length = sizeof address;
  if (bind(door, (struct sockaddr *)&address, length) || listen(door, 16)) return 0;
  getsockname(door, (struct sockaddr *)&address, &length);
  begin(serve, door);
  return ntohs(address.sin_port);
}
