#define _GNU_SOURCE
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

#include "CFloor.h"

// Reads answers until as many have come as are due; an answer's last line has a space after its number.
static bool read_answers(int socket, int due) {
  static _Thread_local char buffer[1 << 14];
  size_t held = 0;
  while (due > 0) {
    ssize_t count = read(socket, buffer + held, sizeof buffer - held);
    if (count <= 0) return false;
    held += (size_t)count;
    char *line = buffer, *end;
    while ((end = memchr(line, '\n', held - (size_t)(line - buffer)))) {
      if (*line > '3') return false;
      if (line[3] == ' ') due--;
      line = end + 1;
    }
    held -= (size_t)(line - buffer);
    memmove(buffer, line, held);
  }
  return true;
}

static bool put(int socket, struct iovec *parts, int count) {
  size_t left = 0;
  for (int part = 0; part < count; part++) left += parts[part].iov_len;
  for (;;) {
    ssize_t sent = writev(socket, parts, count);
    if (sent < 0) return false;
    if ((left -= (size_t)sent) == 0) return true;
    for (; count > 0 && (size_t)sent >= parts->iov_len; parts++, count--) sent -= parts->iov_len;
    parts->iov_base = (char *)parts->iov_base + sent;
    parts->iov_len -= (size_t)sent;
  }
}

static int envelope(char *words, size_t room, const floor_letter *letter) {
  return snprintf(
      words, room, "MAIL FROM:<%s>\r\nRCPT TO:<%s>\r\nDATA\r\n", letter->sender,
      letter->recipient);
}

static bool converse(int socket, const floor_letter *letters, size_t count) {
  char words[1024];
  struct iovec greeting = {"EHLO bench\r\n", 12};
  if (!read_answers(socket, 1) || !put(socket, &greeting, 1) || !read_answers(socket, 1))
    return false;
  struct iovec first = {words, (size_t)envelope(words, sizeof words, &letters[0])};
  if (!put(socket, &first, 1) || !read_answers(socket, 3)) return false;
  for (size_t index = 0; index < count; index++) {
    bool is_last = index + 1 == count;
    int length = is_last ? snprintf(words, sizeof words, "QUIT\r\n")
                         : envelope(words, sizeof words, &letters[index + 1]);
    struct iovec parts[] = {
        {(char *)letters[index].bytes, letters[index].length},
        {"\r\n.\r\n", 5},
        {words, (size_t)length},
    };
    if (!put(socket, parts, 3) || !read_answers(socket, is_last ? 2 : 4)) return false;
  }
  return true;
}

bool floor_send(int port, const floor_letter *letters, size_t count) {
  int connection = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0), on = 1;
  struct sockaddr_in address = {
      .sin_family = AF_INET,
      .sin_port = htons((uint16_t)port),
      .sin_addr = {htonl(INADDR_LOOPBACK)}};
  bool sent = connect(connection, (struct sockaddr *)&address, sizeof address) == 0;
  setsockopt(connection, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
  sent = sent && converse(connection, letters, count);
  close(connection);
  return sent;
}
