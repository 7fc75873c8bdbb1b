/* A world that misbehaves on demand around a program that is started with this library preloaded.

   FAULT_KILL_AT=N       SIGKILL just before the Nth call that leaves a trace outside the process
   FAULT_KILL_AFTER=US   SIGKILL when so many microseconds have passed
   FAULT_FULL_FROM=N     from the Nth write to a file on, the disk is full …
   FAULT_FULL_WHILE=PATH … as long as this file exists, if it is named
   FAULT_CLOCK="REAL SHOWN RATE"
                         at the second REAL the clock shows SHOWN, and from then on goes RATE times as fast
   FAULT_COUNT=PATH      at the end the number of traces and of writes is written here
   FAULT_DIARY=PATH      what is written to files, and each wait for the disk, is written down here */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

static atomic_long traces, writes;
static long kill_at, full_from;
static const char *full_while;
static int diary = -1;
static double real_start, shown_start, rate;

static long number(const char *name) {
  const char *text = getenv(name);
  return text ? atol(text) : 0;
}

static void kill_after(long microseconds) {
  struct sigevent event = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = SIGKILL};
  struct itimerspec when = {
      .it_value = {microseconds / 1000000, microseconds % 1000000 * 1000}};
  timer_t timer;
  if (timer_create(CLOCK_MONOTONIC, &event, &timer) != 0 ||
      timer_settime(timer, 0, &when, NULL) != 0)
    abort();
}

__attribute__((constructor)) static void read_orders(void) {
  kill_at = number("FAULT_KILL_AT");
  full_from = number("FAULT_FULL_FROM");
  full_while = getenv("FAULT_FULL_WHILE");
  const char *pages = getenv("FAULT_DIARY");
  if (pages) diary = open(pages, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  const char *clock = getenv("FAULT_CLOCK");
  if (clock && sscanf(clock, "%lf %lf %lf", &real_start, &shown_start, &rate) != 3) abort();
  if (number("FAULT_KILL_AFTER") > 0) kill_after(number("FAULT_KILL_AFTER"));
}

__attribute__((destructor)) static void tell_count(void) {
  const char *path = getenv("FAULT_COUNT");
  FILE *file = path ? fopen(path, "w") : NULL;
  if (!file) return;
  fprintf(file, "%ld %ld\n", atomic_load(&traces), atomic_load(&writes));
  fclose(file);
}

static void leave_trace(void) {
  if (atomic_fetch_add(&traces, 1) + 1 == kill_at) kill(getpid(), SIGKILL);
}

/* A line says what is done, where, to how many bytes and to which file; written bytes follow it. */
static void write_down(const char *verb, int file, long at, const void *bytes, size_t count) {
  char link[64], path[4096], line[4200];
  if (diary < 0) return;
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return;
  path[length] = 0;
  int size = snprintf(line, sizeof line, "%s %ld %zu %s\n", verb, at, count, path);
  struct iovec parts[] = {{line, (size_t)size}, {(void *)bytes, bytes ? count : 0}};
  if (writev(diary, parts, 2) < 0) abort();
}

/* Standard streams are not the disk's; neither are pipes and sockets. */
static int finds_disk_full(int file) {
  struct stat about;
  if (file <= STDERR_FILENO || fstat(file, &about) != 0 || !S_ISREG(about.st_mode)) return 0;
  long number = atomic_fetch_add(&writes, 1) + 1;
  return full_from > 0 && number >= full_from && (!full_while || access(full_while, F_OK) == 0);
}

#define REAL(name) ((typeof(&name))dlsym(RTLD_NEXT, #name))

/* Passes a call on after it has been counted. */
#define TRACED(type, name, parameters, arguments) \
  type name parameters {                          \
    leave_trace();                                \
    return REAL(name) arguments;                  \
  }

/* The same for a call that takes room on the disk; it is written down as `note` says. */
#define FILLING(type, name, parameters, arguments, note) \
  type name parameters {                                 \
    leave_trace();                                       \
    if (finds_disk_full(file)) {                         \
      errno = ENOSPC;                                    \
      return -1;                                         \
    }                                                    \
    note;                                                \
    return REAL(name) arguments;                         \
  }

/* The same for a call that changes a file and takes no room. */
#define CHANGING(type, name, parameters, arguments, note) \
  type name parameters {                                  \
    leave_trace();                                        \
    note;                                                 \
    return REAL(name) arguments;                          \
  }

#define WRITTEN write_down("write", file, (long)at, bytes, count)
#define CUT write_down("cut", file, (long)size, NULL, 0)
#define SETTLED write_down("settle", file, 0, NULL, 0)

FILLING(ssize_t, write, (int file, const void *bytes, size_t count), (file, bytes, count), )
FILLING(ssize_t, pwrite, (int file, const void *bytes, size_t count, off_t at), (file, bytes, count, at), WRITTEN)
FILLING(ssize_t, pwrite64, (int file, const void *bytes, size_t count, off64_t at), (file, bytes, count, at), WRITTEN)
FILLING(int, fsync, (int file), (file), SETTLED)
FILLING(int, fdatasync, (int file), (file), SETTLED)
CHANGING(int, ftruncate, (int file, off_t size), (file, size), CUT)
CHANGING(int, ftruncate64, (int file, off64_t size), (file, size), CUT)
TRACED(int, rename, (const char *from, const char *to), (from, to))
TRACED(int, unlink, (const char *path), (path))
TRACED(int, mkdir, (const char *path, mode_t mode), (path, mode))
TRACED(int, connect, (int s, const struct sockaddr *to, socklen_t size), (s, to, size))
TRACED(ssize_t, send, (int s, const void *bytes, size_t count, int flags), (s, bytes, count, flags))

/* The clock: what it shows follows from the real one, so all programs with the same orders agree. */

int clock_gettime(clockid_t clock, struct timespec *time) {
  int result = REAL(clock_gettime)(clock, time);
  if (rate == 0 || clock != CLOCK_REALTIME || result != 0) return result;
  double shown = shown_start + (time->tv_sec + time->tv_nsec / 1e9 - real_start) * rate;
  time->tv_sec = (time_t)shown;
  time->tv_nsec = (long)((shown - (double)time->tv_sec) * 1e9);
  return 0;
}

int gettimeofday(struct timeval *restrict time, void *restrict zone) {
  struct timespec now;
  (void)zone;
  if (clock_gettime(CLOCK_REALTIME, &now) != 0) return -1;
  time->tv_sec = now.tv_sec;
  time->tv_usec = now.tv_nsec / 1000;
  return 0;
}

time_t time(time_t *where) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  if (where) *where = now.tv_sec;
  return now.tv_sec;
}
